package org.cleardays.intake;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.handover.Outcome;

/** What was decided about something that arrived, before it is written down. */
public record Verdict(String outcome, Reason reason, Answer answer, Optional<UUID> conferenceId, Optional<UUID> personId,
               Optional<UUID> reportId) {

    /** How often its sender may be answered (RFC 3834; threat A9). */
    public enum Answer {
        NEVER, ONCE_A_DAY, EACH
    }

    static Verdict filed(UUID reportId, Reason reason) {
        return of(Sorted.Filed.class, reason, Answer.EACH).withReport(reportId);
    }

    static Verdict nothingToAdd(UUID reportId) {
        return of(Sorted.NothingToAdd.class, Reason.NONE, Answer.EACH).withReport(reportId);
    }

    static Verdict returned(Reason reason) {
        return of(Sorted.Returned.class, reason, Answer.EACH);
    }

    static Verdict held(Reason reason, Answer answer) {
        return of(Sorted.Held.class, reason, answer);
    }

    /** A file that nobody here can look into: back to its author where the author can mend it, else held. */
    static Verdict shut(Reason reason) {
        return reason.isTheSendersToMend() ? returned(reason) : held(reason, Answer.ONCE_A_DAY);
    }

    /** An answer in plain words by an invited person: confirmed to the sender, and read by the office. */
    static Verdict response(Reason reason) {
        return of(Sorted.Response.class, reason, Answer.ONCE_A_DAY);
    }

    static Verdict sameFile(UUID reportId) {
        return of(Sorted.Duplicate.class, Reason.SAME_FILE, Answer.ONCE_A_DAY).withReport(reportId);
    }

    static Verdict unanswered(Class<? extends Outcome> outcome, Reason reason) {
        return of(outcome, reason, Answer.NEVER);
    }

    private static Verdict of(Class<? extends Outcome> outcome, Reason reason, Answer answer) {
        return new Verdict(Outcome.wordFor(outcome), reason, answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Verdict withReport(UUID report) {
        return new Verdict(outcome, reason, answer, conferenceId, personId, Optional.of(report));
    }

    Verdict about(Conference conference, Person person) {
        return about(Optional.of(conference.id()), Optional.of(person.id()));
    }

    Verdict about(Optional<UUID> conference, Optional<UUID> person) {
        return new Verdict(outcome, reason, answer, conference, person, reportId);
    }

    /** The same, but its sender must not be answered. */
    Verdict unanswered() {
        return new Verdict(outcome, reason, Answer.NEVER, conferenceId, personId, reportId);
    }

    boolean is(Class<? extends Outcome> type) {
        return outcome.equals(Outcome.wordFor(type));
    }
}
