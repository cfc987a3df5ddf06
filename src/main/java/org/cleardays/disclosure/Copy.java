package org.cleardays.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One reader's copy of one version of a report, and how it stands.
 *
 * @param hits      what the gate found, where it stopped the copy
 * @param decidedBy who released, withheld, or let it through the gate; empty where it went by itself
 */
public record Copy(UUID id, UUID reportId, UUID conferenceId, UUID readerId, CopyState state, List<GateHit> hits,
                   Optional<String> decidedBy, String reason, Optional<Instant> releasedAt, Instant drawnUpAt) {
}
