package org.cleardays.portal.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.portal.account.Account;
import org.cleardays.portal.api.ReportView.CopyView;
import org.cleardays.portal.api.ReportView.VersionView;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.tracking.ExpectedReport;
import org.cleardays.tracking.Line;
import org.cleardays.tracking.Tracking;
import org.springframework.stereotype.Component;

/** Puts together what is known of each expected report of a conference. */
@Component
class ReportViews {

    private final Tracking tracking;
    private final Reports reports;
    private final Disclosures disclosures;

    ReportViews(Tracking tracking, Reports reports, Disclosures disclosures) {
        this.tracking = tracking;
        this.reports = reports;
        this.disclosures = disclosures;
    }

    /** As the office sees them; anybody else is not shown what the gate found, for it names the very addresses that are protected. */
    List<ReportView> of(Conference conference, Account caller) {
        return caller.office() ? of(conference) : of(conference).stream().map(ReportView::withoutHits).toList();
    }

    private List<ReportView> of(Conference conference) {
        List<Line> lines = tracking.of(conference.id());
        List<Report> versions = reports.of(conference.id());
        return tracking.expected(conference.id()).stream()
                .map(expected -> view(conference, expected, lines, versions)).toList();
    }

    private ReportView view(Conference conference, ExpectedReport expected, List<Line> lines, List<Report> versions) {
        Optional<Report> newest = expected.reportId().map(reports::get);
        return new ReportView(expected.reportId().orElse(null), expected.agency(), conference.person(expected.authorId()).key(),
                expected.status(), newest.map(Report::version).orElse(null), expected.received().orElse(null),
                ReportView.at(newest, ReportState.ACCEPTED), ReportView.at(newest, ReportState.COUNTERSIGNED),
                newest.map(Report::contentHash).orElse(null), newest.map(Report::findings).orElse(List.of()),
                expected.due().map(due -> due.toOffsetDateTime()).orElse(null), expected.standing().words(),
                lines.stream().filter(line -> line.authorId().equals(expected.authorId())).map(line -> copy(conference, line)).toList(),
                earlier(expected, versions));
    }

    private CopyView copy(Conference conference, Line line) {
        Optional<Copy> copy = line.copyId().map(disclosures::get);
        return new CopyView(line.copyId().orElse(null), conference.person(line.readerId()).key(),
                copy.map(drawn -> drawn.state().word()).orElse("not-drawn-up"), line.shared().orElse(null), line.delivered().orElse(null),
                line.opened().orElse(null), line.acknowledged().orElse(null), line.due().map(due -> due.toOffsetDateTime()).orElse(null),
                line.standing().words(), line.note(), copy.map(Copy::hits).orElse(List.of()), copy.flatMap(Copy::decidedBy).orElse(null),
                copy.map(Copy::reason).orElse(null));
    }

    private static List<VersionView> earlier(ExpectedReport expected, List<Report> versions) {
        return versions.stream().filter(version -> version.authorId().equals(expected.authorId()))
                .filter(version -> !isNewest(version.id(), expected)).map(VersionView::of).toList();
    }

    private static boolean isNewest(UUID version, ExpectedReport expected) {
        return expected.reportId().filter(version::equals).isPresent();
    }
}
