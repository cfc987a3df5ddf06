package org.cleardays.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;

/**
 * One of a conference's deadlines, or rules without a date, and how it stands.
 *
 * @param standing empty where there is no date and nothing has happened; of several reports, the one that needs a person first
 * @param happened when it was met; of several reports, when the last one met it, once all have
 * @param note     what met it, or why there is no standing; blank where there is nothing to say
 * @param reports  for a matter of reports: each report, and for the family's each reader, by itself
 */
public record DeadlineLine(Due due, Optional<Standing> standing, Optional<Instant> happened, String note, List<OfReport> reports) {

    public DeadlineLine {
        reports = List.copyOf(reports);
    }

    /**
     * One expected report against this deadline.
     *
     * @param readerId whom it is for, where each reader has a deadline of their own
     * @param reader   the reader's name; blank where the deadline is not a reader's
     */
    public record OfReport(UUID authorId, String agency, Optional<UUID> readerId, String reader, Optional<Instant> happened,
                           Standing standing, String note) {
    }
}
