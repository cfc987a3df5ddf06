package org.cleardays.tracking.chase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reminds those who owe something, as the authority's file promises, and tells those who can help. */
public interface Chasing {

    /**
     * Finds every reminder whose moment has come, and answers those that are now to be looked at, each to one caller. What was missed is
     * caught up: of several about one deadline and to one person only the latest is sent. Nothing happens on a day off.
     */
    List<UUID> due(Instant now);

    /** Whether the reminder is still to be written. Asked again, it answers the same. */
    StillOwed stillDue(UUID reminderId);

    /**
     * A person has somebody reminded now: the author of a report that has not come, or whoever is to countersign it. Answers the reminder
     * to be sent, or why there is none.
     */
    ByHand byHand(UUID conferenceId, UUID authorId, String actor);

    /** Somebody was rung who may not be written to. */
    void rung(UUID reminderId, String actor);

    /** Every reminder of a conference whose moment has come, oldest first. */
    List<Chased> of(UUID conferenceId);

    /** People to ring, of conferences that are still to take place. */
    List<Chased> toRing();
}
