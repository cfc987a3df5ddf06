package org.cleardays.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cleardays.calendar.CountedDays;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Undated;
import org.cleardays.timescale.Working;
import org.cleardays.tracking.DeadlineLine;

/**
 * One rule of the authority applied to the conference: its deadline and why it is that date, or why there is none; how it stands.
 *
 * @param due     null where there is no date, and {@code why} then says why
 * @param earlier what the date was before, oldest first
 * @param reports for a matter of reports: each report, and for the family's each reader, by itself
 */
record DeadlineView(String id, String what, String matter, String by, String to, String profession, OffsetDateTime due, String why,
                    OffsetDateTime atRiskFrom, String rule, String source, String because, List<CountedDays.Skipped> skipped,
                    List<OtherView> otherwise, LocalDate workTo, LocalDate lastPosting, List<EarlierView> earlier, String standing,
                    Instant happened, String note, List<OfReportView> reports) {

    /** What another convention of counting would give. */
    record OtherView(String convention, OffsetDateTime due) {
    }

    /** A date that was in force once; {@code why} is what replaced it. */
    record EarlierView(OffsetDateTime due, String because, Instant replacedAt, String why) {
    }

    /** One report against this deadline; {@code reader} is blank where no reader has one of their own. */
    record OfReportView(String agency, String reader, Instant happened, String standing, String note) {
    }

    static DeadlineView of(DeadlineLine line) {
        Due due = line.due();
        Optional<Deadline> dated = Optional.of(due).filter(Deadline.class::isInstance).map(Deadline.class::cast);
        Optional<Working> working = dated.map(Deadline::working);
        return new DeadlineView(due.id(), due.what(), due.matter().word(), due.by(), due.to(), due.profession(),
                value(dated, deadline -> deadline.due().toOffsetDateTime()), why(due),
                value(dated, deadline -> deadline.atRiskFrom().toOffsetDateTime()), due.rule(), due.source(), due.because(),
                working.map(Working::skipped).orElse(List.of()), working.map(DeadlineView::otherwise).orElse(List.of()),
                value(working, known -> known.workTo().orElse(null)), value(working, known -> known.lastPosting().orElse(null)),
                dated.map(DeadlineView::earlier).orElse(List.of()), value(line.standing(), Standing::words), value(line.happened(), at -> at),
                line.note(), line.reports().stream().map(DeadlineView::ofReport).toList());
    }

    /** Null where there is nothing to say, as JSON has it. */
    private static <T, V> V value(Optional<T> known, Function<T, V> value) {
        return known.map(value).orElse(null);
    }

    private static String why(Due due) {
        return due instanceof Undated undated ? undated.why().words() : null;
    }

    private static List<OtherView> otherwise(Working working) {
        return working.otherwise().stream().map(other -> new OtherView(other.convention(), other.due().toOffsetDateTime())).toList();
    }

    private static List<EarlierView> earlier(Deadline deadline) {
        return deadline.earlier().stream().map(earlier -> new EarlierView(earlier.due().toOffsetDateTime(), earlier.because(),
                earlier.replacedAt(), earlier.why())).toList();
    }

    private static OfReportView ofReport(DeadlineLine.OfReport report) {
        return new OfReportView(report.agency(), report.reader(), value(report.happened(), at -> at), report.standing().words(), report.note());
    }
}
