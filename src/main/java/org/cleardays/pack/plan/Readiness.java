package org.cleardays.pack.plan;

import java.time.Instant;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Timescales;

/** When a report is ready for the chair: accepted and, where the authority asks for that and the author has a manager, countersigned. */
record Readiness(Timescales timescales, Conference conference) {

    Optional<Instant> of(Report report) {
        return report.at(countersigned(report) ? ReportState.COUNTERSIGNED : ReportState.ACCEPTED);
    }

    boolean isReady(Report report) {
        return of(report).isPresent();
    }

    PackPlan.Status status(Report report) {
        return switch (report.state()) {
            case RETURNED -> PackPlan.Status.RETURNED;
            case DECLINED -> PackPlan.Status.DECLINED;
            case RECEIVED, NEEDS_A_PERSON, SUPERSEDED -> PackPlan.Status.BEING_CHECKED;
            case ACCEPTED, COUNTERSIGNED -> isReady(report) ? ready(report) : PackPlan.Status.WAITS_FOR_COUNTERSIGNATURE;
        };
    }

    private static PackPlan.Status ready(Report report) {
        return report.nothingToAdd().isPresent() ? PackPlan.Status.NOTHING_TO_ADD : PackPlan.Status.READY;
    }

    private boolean countersigned(Report report) {
        return timescales.asksForCountersigning(conference) && conference.person(report.authorId()).countersignedBy() != null;
    }
}
