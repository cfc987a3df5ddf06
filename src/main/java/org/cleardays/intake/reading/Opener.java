package org.cleardays.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacking;
import org.cleardays.report.ReportForms;

/** Opens what came: attached, packed in one another, or written into the mail itself. */
public final class Opener {

    /** What a person reads in place of a file's name. */
    private static final String IN_THE_MAIL = "the words of the mail";

    private final FileDoor door;
    private final ReportForms forms;
    private final Unpacking unpacking;
    private final Choosing choosing;

    public Opener(FileDoor door, ReportForms forms) {
        this.door = door;
        this.forms = forms;
        this.unpacking = new Unpacking(door);
        this.choosing = new Choosing(forms::likeness);
    }

    public Brought broughtBy(ParsedMail mail) {
        return new Brought(() -> unpacking.unpack(mail.attachments()), choosing);
    }

    public Brought uploaded(String name, byte[] file) {
        return new Brought(() -> unpacking.unpack(name, file), choosing);
    }

    /** The report that stands in the mail's own words: under at least two headings of a form, with statements there (threat A14). */
    public Optional<FoundFile> inTheBody(NewWords words) {
        byte[] bytes = words.text().getBytes(StandardCharsets.UTF_8);
        return words.areShort() ? Optional.empty() : Optional.of(door.open(bytes)).filter(this::isReport)
                .map(opened -> new FoundFile(IN_THE_MAIL, List.of(), bytes, opened));
    }

    private boolean isReport(OpenedFile opened) {
        return opened instanceof OpenedFile.Readable(ReadFile read) && forms.likeness(read).isReport();
    }
}
