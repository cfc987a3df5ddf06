package org.cleardays.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in whatever arrives, keeps it, identifies it, and ends it in exactly one outcome. */
public interface Intake {

    /**
     * Keeps a mail's raw bytes before anything is parsed; the mailbox may be touched only after this has been committed.
     * The same mail again answers the same id.
     */
    UUID keep(RawMail mail);

    /** Keeps a file that an author (signed in, or by a personal link) uploaded for a conference. */
    UUID keepUpload(UUID conferenceId, UUID authorId, String fileName, byte[] file);

    /** Reads what was kept and decides what becomes of it. Repeating it changes nothing. */
    Sorted sort(UUID incomingId);

    /**
     * A person files what was held, as this author's report for this conference; {@code file} says which of its files, by
     * its hash. It stays held where there is nothing to file (short words alone are filed as "nothing to add"), where
     * several files came and nobody said which, or where the form names another conference.
     */
    Sorted fileHeld(UUID incomingId, UUID conferenceId, UUID authorId, Optional<String> file, String actor);

    /** The same, where there is one file. */
    default Sorted fileHeld(UUID incomingId, UUID conferenceId, UUID authorId, String actor) {
        return fileHeld(incomingId, conferenceId, authorId, Optional.empty(), actor);
    }

    /** A person refuses what was held. */
    void refuseHeld(UUID incomingId, String reason, String actor);

    /** A person has it looked at again. */
    Sorted retryHeld(UUID incomingId, String actor);

    /** Whether what lies at this place of a mailbox was taken in before. */
    boolean isTaken(String mailbox, long uidValidity, long uid);

    /** What people answered and nobody has read yet, oldest first; calendars' answers are not among them. */
    List<Incoming> answers();

    /** A person has read an answer. */
    void readAnswer(UUID incomingId, String actor);

    /** Whom an author names instead, by address or by name, in an answer that somebody else is to be asked. */
    Optional<String> suggestedIn(UUID incomingId);

    Incoming get(UUID incomingId);

    /** What is held and waits for a person, oldest first. */
    List<Incoming> held();

    /** Everything taken in for a conference, oldest first. */
    List<Incoming> of(UUID conferenceId);

    /** How many came in, by outcome: the sum that must always be true. */
    IntakeSum sum();

    /** The report that came from this, where one did. */
    Optional<UUID> reportOf(UUID incomingId);
}
