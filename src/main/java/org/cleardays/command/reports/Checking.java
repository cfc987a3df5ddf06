package org.cleardays.command.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.packed.FoundFile;
import org.cleardays.document.packed.Unpacked;
import org.cleardays.document.packed.Unpacking;
import org.cleardays.intake.FileVerdict;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.ReportExamination.Examined;

/** Opens a file, takes out what it holds, and looks each report over. Nothing that a file holds makes it fail. */
final class Checking {

    /** Threat B2; the same as {@code cleardays.intake.limit}. */
    static final long LIMIT = 35L * 1024 * 1024;

    private final Unpacking unpacking;
    private final ReportExamination examination;
    private final Optional<String> form;

    /** By this form; empty for the one that each file's footer names. */
    Checking(FileDoor door, ReportExamination examination, Optional<String> form) {
        this.unpacking = new Unpacking(door);
        this.examination = examination;
        this.form = form;
    }

    /** One for the file, or, where others are packed in it, one for each of those. */
    List<CheckedFile> check(Path file) {
        try {
            if (Files.size(file) > LIMIT) {
                return List.of(CheckedFile.of(file.toString(), FileVerdict.overLimit()));
            }
            return check(file, unpacking.unpack(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            return List.of(CheckedFile.unreadable(file));
        }
    }

    private List<CheckedFile> check(Path file, Unpacked unpacked) {
        boolean someLeft = unpacked.boundWasHit() || unpacked.files().isEmpty();
        Stream<CheckedFile> itself = someLeft ? Stream.of(CheckedFile.of(file.toString(), FileVerdict.of(unpacked.found().getFirst().opened())))
                : Stream.empty();
        return Stream.concat(itself, unpacked.files().stream().map(found -> check(shown(file, found), found.opened()))).toList();
    }

    private CheckedFile check(String shown, OpenedFile opened) {
        return opened instanceof OpenedFile.Readable(ReadFile read) ? CheckedFile.of(shown, examine(read), FileVerdict.of(opened).reason())
                : CheckedFile.of(shown, FileVerdict.of(opened));
    }

    Examined examine(ReadFile read) {
        return form.map(name -> examination.examine(read, name)).orElseGet(() -> examination.examine(read));
    }

    private static String shown(Path file, FoundFile found) {
        if (found.within().isEmpty()) {
            return file.toString();
        }
        String inside = String.join("/", found.within().subList(1, found.within().size()));
        return file + "/" + (inside.isEmpty() ? "" : inside + "/") + found.name();
    }
}
