package org.cleardays.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.timescale.Standing;

/**
 * One expected report for one reader: when it came to each point, against the reader's deadline.
 *
 * @param shared      when the first version that was shared with this reader was handed to the mail server, posted, or given by hand; a
 *                    bounce is never shared. The deadline is kept by it, whatever is corrected later
 * @param delivered   of the version shared last, as what follows it
 * @param lastPosting the last day of posting, for a reader who gets paper, where the authority has a rule for post
 * @param note        why it is not applicable, that a corrected version followed, or what it waits for; blank otherwise
 */
public record Line(UUID authorId, String agency, UUID readerId, String reader, Optional<UUID> reportId, Optional<UUID> copyId,
                   Optional<Instant> received, Optional<Instant> checked, Optional<Instant> countersigned, Optional<Instant> shared,
                   Optional<Instant> delivered, Optional<Instant> opened, Optional<Instant> acknowledged, Optional<ZonedDateTime> due,
                   Optional<LocalDate> lastPosting, Standing standing, String note) {
}
