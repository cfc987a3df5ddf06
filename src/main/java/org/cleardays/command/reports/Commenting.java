package org.cleardays.command.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.ReadFile;
import org.cleardays.report.LookedOver;
import org.cleardays.report.ReportExamination;
import org.cleardays.report.ReportExamination.Examined;

/** Writes a report as its author would get it back: with a Word comment at each place. */
record Commenting(FileDoor door, Checking checking, ReportExamination examination) {

    /** Answers why nothing was written, where that is so. */
    Optional<String> write(Path file, Path to) throws IOException {
        if (Files.exists(to) && Files.isSameFile(file, to)) {
            return Optional.of("The file with comments needs a name of its own; nothing was written.");
        }
        byte[] bytes = Files.size(file) > Checking.LIMIT ? new byte[0] : Files.readAllBytes(file);
        if (!(door.open(bytes) instanceof OpenedFile.Readable(ReadFile read))) {
            return Optional.of("Only a Word file (.docx) that can be read can bear comments; nothing was written.");
        }
        Optional<byte[]> commented = commented(bytes, read);
        if (commented.isPresent()) {
            Files.write(to, commented.get());
        }
        return commented.isPresent() ? Optional.empty() : Optional.of("There is nothing to say, or it is no Word file (.docx); nothing was written.");
    }

    private Optional<byte[]> commented(byte[] bytes, ReadFile read) {
        Examined examined = checking.examine(read);
        return examination.commented(bytes, read, examined.reading().form(), new LookedOver(examined.findings(), examined.hints()),
                Clock.systemUTC().instant());
    }
}
