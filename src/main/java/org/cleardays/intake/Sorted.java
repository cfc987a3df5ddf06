package org.cleardays.intake;

import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What becomes of something that arrived: always exactly one of these. {@link #id()} is the incoming thing's. */
public sealed interface Sorted extends Outcome {

    /** A report, filed for its conference; {@code reportId} goes on to be checked. */
    record Filed(UUID id, UUID reportId) implements Sorted {
    }

    /** A "nothing to add", filed and accepted as it stands. */
    record NothingToAdd(UUID id, UUID reportId) implements Sorted {
    }

    /** Cannot be read by its sender's doing; back with what to do (password-protected, not a Word file). */
    record Returned(UUID id) implements Sorted {
    }

    /** A person decides. */
    record Held(UUID id) implements Sorted {
    }

    /** Evidence about something we sent; {@code dispatch} records it. */
    record Receipt(UUID id) implements Sorted {
    }

    /** A family member's or invitee's answer by mail; a person reads it the same working day. */
    record Response(UUID id) implements Sorted {
    }

    /** An automatic reply: recorded, unanswered. */
    record Ignored(UUID id) implements Sorted {
    }

    /** The same mail or the same file again. */
    record Duplicate(UUID id) implements Sorted {
    }
}
