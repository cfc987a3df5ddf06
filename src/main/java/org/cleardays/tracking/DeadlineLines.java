package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.ConferenceState;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Standing;
import org.cleardays.timescale.Timescales;
import org.cleardays.tracking.DeadlineLine.OfReport;

/** Every deadline of a conference and what met it. */
final class DeadlineLines {

    /** The one that needs a person soonest stands for all. */
    private static final List<Standing> MOST_URGENT_FIRST = List.of(Standing.MISSED, Standing.AT_RISK, Standing.OPEN, Standing.KEPT_LATE,
            Standing.KEPT, Standing.NOT_APPLICABLE);

    private final Timescales timescales;
    private final Milestones milestones;
    private final ReportLines reportLines;
    private final Clock clock;

    DeadlineLines(Timescales timescales, Milestones milestones, ReportLines reportLines, Clock clock) {
        this.timescales = timescales;
        this.milestones = milestones;
        this.reportLines = reportLines;
        this.clock = clock;
    }

    List<DeadlineLine> of(TrackedConference tracked) {
        return tracked.dues().stream().map(due -> line(tracked, due)).toList();
    }

    private DeadlineLine line(TrackedConference tracked, Due due) {
        ConferenceState state = tracked.conference().state();
        if (state.ended()) {
            return new DeadlineLine(due, Optional.of(Standing.NOT_APPLICABLE), Optional.empty(), new Owed(state, Optional.of(due)).whyNoDay(),
                    List.of());
        }
        return due.matter().isOfAReport() ? ofReports(tracked, due) : ofTheConference(tracked, due);
    }

    private DeadlineLine ofTheConference(TrackedConference tracked, Due due) {
        Met met = milestones.of(tracked.conference(), due);
        Owed owed = new Owed(tracked.conference().state(), Optional.of(due));
        Optional<Standing> standing = owed.deadline().map(deadline -> due.matter() == Matter.CONFERENCE_HELD && met.at().isEmpty()
                ? planned(tracked, deadline) : timescales.standing(deadline, met.at(), clock.instant()));
        return new DeadlineLine(due, standing, met.at(), owed.note(met.note()), List.of());
    }

    /** A conference planned in time is not at risk because its day is near; one planned for too late is from the first day. */
    private Standing planned(TrackedConference tracked, Deadline deadline) {
        boolean missed = timescales.standing(deadline, Optional.empty(), clock.instant()) == Standing.MISSED;
        boolean inTime = timescales.standing(deadline, Optional.of(tracked.conference().heldAt().toInstant()), clock.instant()) == Standing.KEPT;
        return missed ? Standing.MISSED : inTime ? Standing.OPEN : Standing.AT_RISK;
    }

    private DeadlineLine ofReports(TrackedConference tracked, Due due) {
        List<OfReport> reports = reportLines.of(tracked, due);
        List<OfReport> owed = reports.stream().filter(report -> report.standing() != Standing.NOT_APPLICABLE).toList();
        Optional<Instant> last = owed.stream().flatMap(report -> report.happened().stream()).max(Comparator.naturalOrder())
                .filter(at -> owed.stream().allMatch(report -> report.happened().isPresent()));
        String note = reports.isEmpty() ? "no author of this conference is asked for it" : new Owed(tracked.conference().state(),
                Optional.of(due)).whyNoDay();
        return new DeadlineLine(due, standing(due, reports), last, note, reports);
    }

    private static Optional<Standing> standing(Due due, List<OfReport> reports) {
        return Optional.of(due).filter(Deadline.class::isInstance).map(dated -> MOST_URGENT_FIRST.stream()
                .filter(standing -> reports.stream().anyMatch(report -> report.standing() == standing)).findFirst()
                .orElse(Standing.NOT_APPLICABLE));
    }
}
