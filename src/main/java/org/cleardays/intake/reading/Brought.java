package org.cleardays.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacked;

/** The files that came with a mail or an upload: opened once, and only when somebody asks. */
public final class Brought {

    private final Supplier<Unpacked> opening;
    private final Choosing choosing;
    private Unpacked unpacked;
    private Choice choice;

    Brought(Supplier<Unpacked> opening, Choosing choosing) {
        this.opening = opening;
        this.choosing = choosing;
    }

    private Unpacked unpacked() {
        if (unpacked == null) {
            unpacked = opening.get();
        }
        return unpacked;
    }

    /** Each file, without what it is packed in. */
    public List<FoundFile> files() {
        return unpacked().files();
    }

    /** Whether there is more than is unpacked, so that nobody has looked at the rest. */
    public boolean isMoreThanWeUnpack() {
        return unpacked().boundWasHit();
    }

    /** Which of them is the report. */
    public Choice choice() {
        if (choice == null) {
            choice = choosing.among(files());
        }
        return choice;
    }

    /** What those say that can be read. */
    public List<ReadFile> words() {
        return files().stream().map(FoundFile::opened).flatMap(opened -> opened instanceof OpenedFile.Readable(ReadFile read)
                ? Optional.of(read).stream() : Optional.<ReadFile>empty().stream()).toList();
    }

    /** Whether one of them may be a report; a photograph alone may be anything. */
    public boolean holdADocument() {
        return switch (choice()) {
            case Choice.One(FoundFile file) -> !isImage(file.opened());
            case Choice.Several several -> true;
            case Choice.Trouble(FoundFile file) -> !(file.opened() instanceof OpenedFile.NotADocument);
            case Choice.Nothing nothing -> false;
        };
    }

    public boolean holdACalendarEntry() {
        return files().stream().anyMatch(file -> file.opened() instanceof OpenedFile.NotADocument(FileKind kind) && kind == FileKind.CALENDAR);
    }

    static boolean isImage(OpenedFile opened) {
        return opened instanceof OpenedFile.Picture(FileKind kind) && kind == FileKind.IMAGE;
    }
}
