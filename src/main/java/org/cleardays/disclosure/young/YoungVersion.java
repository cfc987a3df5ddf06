package org.cleardays.disclosure.young;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A decision that was recorded, and whether what it gives was given. */
public record YoungVersion(UUID id, YoungDecision decision, Instant decidedAt, Optional<Instant> givenAt) {
}
