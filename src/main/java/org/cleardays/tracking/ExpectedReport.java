package org.cleardays.tracking;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.timescale.Standing;

/**
 * One report that is expected.
 *
 * @param status {@code not received}, {@code received}, {@code returned}, {@code waiting for countersignature}, {@code ready}, {@code nothing to add}
 * @param note   why no day is to be kept; blank where there is one
 */
public record ExpectedReport(UUID authorId, String agency, String author, Optional<UUID> reportId, String status, Optional<Instant> received,
                             Optional<ZonedDateTime> due, Standing standing, String note) {
}
