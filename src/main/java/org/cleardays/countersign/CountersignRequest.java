package org.cleardays.countersign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to countersign one version of one report.
 *
 * @param contentHash what was to be agreed to
 * @param decision    {@code signed}, {@code declined} or {@code lapsed}; empty while it waits
 * @param reasons     why it was declined; blank otherwise
 */
public record CountersignRequest(UUID id, UUID reportId, UUID conferenceId, UUID personId, String contentHash, Instant askedAt,
                                 Optional<String> decision, String reasons, Optional<Instant> decidedAt) {
}
