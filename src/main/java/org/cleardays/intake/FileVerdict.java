package org.cleardays.intake;

import org.cleardays.document.file.OpenedFile;
import org.cleardays.handover.Outcome;

/**
 * What becomes of a file for what it is, whoever sent it: before anybody asks whose report it is, and what it says.
 *
 * @param outcome the word of an outcome: {@code filed} where it can be read, {@code needs-a-person}, {@code returned} or {@code held}
 */
public record FileVerdict(String outcome, Reason reason) {

    /** Filed as it is; a person then reads what no machine can. */
    private static final String NEEDS_A_PERSON = "needs-a-person";

    /** Of a file that was opened, and of each file within others by itself. */
    public static FileVerdict of(OpenedFile opened) {
        return switch (opened) {
            case OpenedFile.Readable readable -> new FileVerdict(Outcome.wordFor(Sorted.Filed.class), Reason.against(readable));
            case OpenedFile.Picture picture -> new FileVerdict(NEEDS_A_PERSON, Reason.NONE);
            default -> shut(Reason.against(opened));
        };
    }

    private static FileVerdict shut(Reason reason) {
        return reason.isTheSendersToMend() ? new FileVerdict(Outcome.wordFor(Sorted.Returned.class), reason) : held(reason);
    }

    private static FileVerdict held(Reason reason) {
        return new FileVerdict(Outcome.wordFor(Sorted.Held.class), reason);
    }

    /** Of one that is not even opened. */
    public static FileVerdict overLimit() {
        return held(Reason.OVER_LIMIT);
    }

    public static FileVerdict unreadable() {
        return held(Reason.CANNOT_BE_READ);
    }

    /** Of a file whose words can be read, so that checking it decides. */
    public boolean isToBeChecked() {
        return outcome.equals(Outcome.wordFor(Sorted.Filed.class));
    }
}
