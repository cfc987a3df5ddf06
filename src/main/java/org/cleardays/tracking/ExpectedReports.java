package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What came of one expected report, against the day by which its author sends it. */
final class ExpectedReports {

    private final Timescales timescales;
    private final Clock clock;

    ExpectedReports(Timescales timescales, Clock clock) {
        this.timescales = timescales;
        this.clock = clock;
    }

    ExpectedReport of(TrackedConference tracked, Person author) {
        Optional<Report> newest = tracked.newestBy(author.id());
        Owed owed = tracked.owed(Matter.REPORT_SENT, author);
        return new ExpectedReport(author.id(), author.agency(), author.name(), newest.map(Report::id),
                newest.map(report -> status(report, author, tracked.conference())).orElse("not received"),
                newest.flatMap(Report::receivedAt), owed.deadline().map(Deadline::due),
                owed.standing(timescales, sent(tracked.versionsBy(author.id())), clock.instant()), owed.whyNoDay());
    }

    /** When the first version came that did not go back: a correction later on does not make an author late. */
    static Optional<Instant> sent(List<Report> versions) {
        return versions.stream().filter(ExpectedReports::counts).flatMap(version -> version.receivedAt().stream()).findFirst();
    }

    private static boolean counts(Report version) {
        boolean accepted = version.at(ReportState.ACCEPTED).isPresent() && version.at(ReportState.DECLINED).isEmpty();
        return accepted || version.state() == ReportState.RECEIVED || version.state() == ReportState.NEEDS_A_PERSON;
    }

    private String status(Report newest, Person author, Conference conference) {
        if (newest.nothingToAdd().isPresent()) {
            return "nothing to add";
        }
        return switch (newest.state()) {
            case RECEIVED -> "received";
            case NEEDS_A_PERSON -> "needs a person";
            case RETURNED, DECLINED -> "returned";
            case ACCEPTED -> waitsForManager(author, conference) ? "waiting for countersignature" : "ready";
            case COUNTERSIGNED -> "ready";
            case SUPERSEDED -> throw new IllegalStateException("The newest version of report " + newest.id() + " is superseded");
        };
    }

    private boolean waitsForManager(Person author, Conference conference) {
        return author.countersignedBy() != null && timescales.asksForCountersigning(conference);
    }
}
