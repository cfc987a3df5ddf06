package org.cleardays.command.reports;

import java.nio.file.Path;
import java.util.Optional;

import org.cleardays.intake.FileVerdict;
import org.cleardays.intake.Reason;
import org.cleardays.report.ReportExamination.Examined;

/**
 * What became of one file.
 *
 * @param file     its path, and where it came packed in another, its name behind that one's
 * @param outcome  {@code accepted}, {@code returned}, {@code held} or {@code needs-a-person}
 * @param reason   why, where that is not because of what it says
 * @param because  the same in a sentence
 * @param examined what it says and lacks, where it could be read
 */
record CheckedFile(String file, String outcome, Reason reason, String because, Optional<Examined> examined) {

    private static final String ACCEPTED = "accepted";
    private static final String RETURNED = "returned";

    static CheckedFile of(String file, FileVerdict verdict) {
        return new CheckedFile(file, verdict.outcome(), verdict.reason(), verdict.reason().words(), Optional.empty());
    }

    /** A file that is not there, or that nobody here may read. */
    static CheckedFile unreadable(Path file) {
        FileVerdict verdict = FileVerdict.unreadable();
        String because = "There is no such file, or it may not be read.";
        return new CheckedFile(file.toString(), verdict.outcome(), verdict.reason(), because, Optional.empty());
    }

    /** {@code leftOut} says what of it was not read; usually nothing. */
    static CheckedFile of(String file, Examined examined, Reason leftOut) {
        return new CheckedFile(file, examined.findings().isEmpty() ? ACCEPTED : RETURNED, leftOut, leftOut.words(), Optional.of(examined));
    }

    boolean isAccepted() {
        return outcome.equals(ACCEPTED);
    }
}
