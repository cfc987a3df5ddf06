package org.cleardays.pack.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When a copy went to its reader; told from below, for a pack knows nothing of messages. */
@FunctionalInterface
public interface CopiesSent {

    /** Empty where it never left. */
    Optional<Instant> leftAt(UUID copyId);
}
