package org.cleardays.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Single-use codes, given to a reader by another channel than the link's. */
public interface Codes {

    /** What entering a code came to; the page's answer is the same for wrong, used and locked. */
    enum Entered { RIGHT, WRONG, LOCKED }

    /**
     * Makes a code for this reader, valid for seven days and one use; earlier unused ones end, and this one ends after ten wrong
     * entries. Six digits, shown once.
     */
    String issue(UUID conferenceId, UUID personId, String actor);

    Entered enter(UUID personId, String code);

    /** Until when this person's codes are locked, after too many wrong ones; empty where they are not. For staff. */
    Optional<Instant> lockedUntil(UUID personId);
}
