package org.cleardays.command.reports;

import java.util.List;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacked;
import org.cleardays.handover.Outcome;
import org.cleardays.intake.FileVerdict;
import org.cleardays.intake.Reason;
import org.cleardays.intake.reading.Choice;

/** The files of a mail, each with what opening it came to, and what it is taken for. */
final class MailParts {

    private final Choice choice;

    private MailParts(Choice choice) {
        this.choice = choice;
    }

    /**
     * A file.
     *
     * @param within  the names of what it is packed in
     * @param kind    by its content
     * @param came    what opening it came to: {@code readable}, {@code picture}, {@code packed}, {@code unsafe} …
     * @param reason  why it cannot be taken, where it cannot
     * @param takenAs the report, or what else
     */
    record Part(String name, List<String> within, int size, FileKind kind, String came, Reason reason, String takenAs) {
    }

    static List<Part> of(Unpacked unpacked, Choice choice) {
        MailParts parts = new MailParts(choice);
        return unpacked.found().stream().map(parts::part).toList();
    }

    private Part part(FoundFile file) {
        Reason reason = file.isPacked() ? Reason.NONE : FileVerdict.of(file.opened()).reason();
        return new Part(file.name(), file.within(), file.bytes().length, kind(file.opened()), Outcome.wordFor(file.opened().getClass()), reason,
                takenAs(file));
    }

    private String takenAs(FoundFile file) {
        return switch (choice) {
            case Choice.One(FoundFile one) when one.equals(file) -> "the report";
            case Choice.Several(List<FoundFile> several) when several.contains(file) -> "one that could be the report";
            case Choice.Trouble(FoundFile meant) when meant.equals(file) -> "meant as the report";
            default -> file.isPacked() ? "a container" : "no report";
        };
    }

    private static FileKind kind(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.Readable readable -> readable.file().kind();
            case OpenedFile.Picture(FileKind kind) -> kind;
            case OpenedFile.Packed packed -> packed.kind();
            case OpenedFile.PasswordProtected(FileKind kind) -> kind;
            case OpenedFile.Unsafe unsafe -> unsafe.kind();
            case OpenedFile.NotADocument(FileKind kind) -> kind;
            case OpenedFile.Broken broken -> broken.kind();
            case OpenedFile.Stopped stopped -> stopped.kind();
        };
    }
}
