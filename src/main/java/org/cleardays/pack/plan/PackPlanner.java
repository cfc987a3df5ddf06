package org.cleardays.pack.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.pack.plan.PackPlan.PlannedReport;
import org.cleardays.pack.source.PackSources;
import org.cleardays.report.Report;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** Plans the chair's pack, or the supplement that brings what is new since the last one, and knows when one is due. */
public final class PackPlanner {

    private static final Earlier NOTHING = new Earlier(0, List.of(), Set.of());

    private final PackSources sources;
    private final Timescales timescales;

    public PackPlanner(PackSources sources, Timescales timescales) {
        this.sources = sources;
        this.timescales = timescales;
    }

    /** What the next pack would hold at this moment, after what was given earlier. */
    public PackPlan plan(Conference conference, Earlier earlier, Instant now) {
        return new Planning(conference, sources, timescales, earlier).plan(now);
    }

    /** Whether the chair's first pack is due: its deadline has come, or everything that was asked for is in. */
    public boolean isFirstDue(Conference conference, Instant now) {
        return !now.isBefore(due(conference).toInstant())
                || new Planning(conference, sources, timescales, NOTHING).ready() >= Expectations.authors(conference).size();
    }

    /** A report as the next pack will hold it, as far as can be said before it is ready: what its part is printed from. */
    public PlannedReport alone(Conference conference, Report report, Earlier earlier) {
        return new Planning(conference, sources, timescales, earlier).planned(report, List.of(), 1);
    }

    /** When the professionals' bundle is due, where the authority's file asks for one ({@code what: report-to-professionals}). */
    public Optional<ZonedDateTime> bundleDue(Conference conference) {
        return timescales.of(conference, Matter.REPORT_TO_PROFESSIONALS).map(Deadline::due);
    }

    /** By the authority's day for it; where it sets none, the chair does not sit down without what has come by the day before. */
    private ZonedDateTime due(Conference conference) {
        return Stream.of(Matter.REPORT_TO_CHAIR, Matter.PACK_OUT, Matter.REPORT_TO_FAMILY)
                .flatMap(matter -> timescales.of(conference, matter).stream()).findFirst().map(Deadline::due)
                .orElseGet(() -> conference.heldAt().minusDays(1));
    }
}
