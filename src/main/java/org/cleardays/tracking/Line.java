package org.cleardays.tracking;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.timescale.Standing;

/**
 * One expected report for one reader: when it came to each point, against the reader's deadline.
 *
 * @param shared    handed to the mail server, posted, or given by hand; a bounce is never shared
 * @param note      why it is not applicable, or what it waits for; blank otherwise
 */
public record Line(UUID authorId, String agency, UUID readerId, String reader, Optional<UUID> reportId, Optional<UUID> copyId,
                   Optional<Instant> received, Optional<Instant> checked, Optional<Instant> countersigned, Optional<Instant> shared,
                   Optional<Instant> delivered, Optional<Instant> opened, Optional<Instant> acknowledged, Optional<ZonedDateTime> due,
                   Standing standing, String note) {
}
