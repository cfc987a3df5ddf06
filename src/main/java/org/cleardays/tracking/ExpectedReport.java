package org.cleardays.tracking;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.timescale.Standing;

/**
 * One report that is expected.
 *
 * @param status {@code not received}, {@code received}, {@code needs a person}, {@code returned}, {@code waiting for countersignature},
 *               {@code ready}, {@code nothing to add}
 * @param note   why no day is to be kept; blank where there is one
 */
public record ExpectedReport(UUID authorId, String agency, String author, Optional<UUID> reportId, String status, Optional<Instant> received,
                             Optional<ZonedDateTime> due, Standing standing, String note) {

    private static final List<String> WITH_ITS_AUTHOR = List.of("not received", "returned");
    private static final List<Standing> DONE = List.of(Standing.KEPT, Standing.KEPT_LATE);

    /** It has not come, or went back, and none came before that could be used. */
    public boolean isWithItsAuthor() {
        return WITH_ITS_AUTHOR.contains(status) && !DONE.contains(standing);
    }
}
