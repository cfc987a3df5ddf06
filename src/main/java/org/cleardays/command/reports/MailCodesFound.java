package org.cleardays.command.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.conference.booking.BookedConferences;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.intake.identity.WrittenCode;

/** Where in a mail a conference's code stands, or something that was meant as one. */
final class MailCodesFound {

    private final List<Found> found = new ArrayList<>();

    /**
     * A code as it was written.
     *
     * @param where for people: "address", "subject", or the name of a file
     * @param holds its check digits agree with the rest of it
     */
    record Found(String code, String where, boolean holds) {
    }

    static List<Found> in(ParsedMail mail, String reportsAddress, List<FoundFile> files) {
        MailCodesFound codes = new MailCodesFound();
        mail.plusPartsOf(reportsAddress).forEach(code -> codes.add(Stream.of(new WrittenCode(code, true)), "address"));
        codes.add(WrittenCode.in(mail.subject()).stream(), "subject");
        mail.attachments().forEach(file -> codes.add(WrittenCode.in(file.name()).stream(), "name of " + file.name()));
        files.forEach(file -> codes.add(footer(file), "foot of " + file.name()));
        return codes.found;
    }

    private static Stream<WrittenCode> footer(FoundFile file) {
        return file.opened() instanceof OpenedFile.Readable readable ? WrittenCode.in(readable.file().footer()).stream() : Stream.empty();
    }

    /** A word that only has the shape of a code is told, too: it shows why a code was not found. */
    private void add(Stream<WrittenCode> codes, String where) {
        codes.map(code -> new Found(code.written(), where, code.isPlain() && BookedConferences.code(code.written()).isPresent()))
                .forEach(found::add);
    }
}
