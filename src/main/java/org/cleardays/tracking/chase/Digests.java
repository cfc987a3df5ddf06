package org.cleardays.tracking.chase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The list that business support of each authority gets on a working morning. */
public interface Digests {

    /**
     * Finds the authorities whose list is to be sent now, and answers each to one caller: once for each authority and working day, later
     * the same day where it was missed, never for a day that has passed. A day with nothing to say has none.
     */
    List<UUID> due(Instant now);

    /** What the list says, while its day lasts. Asked again, it answers for the same day. */
    Morning stillToday(UUID digestId);
}
