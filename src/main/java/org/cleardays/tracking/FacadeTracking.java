package org.cleardays.tracking;

import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.report.Reports;

/** Reads what the stages have recorded; keeps nothing of its own. */
final class FacadeTracking implements Tracking {

    private final Conferences conferences;
    private final Reports reports;
    private final ExpectedReports expectedReports;
    private final ReaderLines readerLines;

    FacadeTracking(Conferences conferences, Reports reports, ExpectedReports expectedReports, ReaderLines readerLines) {
        this.conferences = conferences;
        this.reports = reports;
        this.expectedReports = expectedReports;
        this.readerLines = readerLines;
    }

    @Override
    public List<Line> of(UUID conferenceId) {
        TrackedConference tracked = tracked(conferenceId);
        return tracked.expectedFrom().stream().flatMap(author -> readerLines.of(tracked, author).stream()).toList();
    }

    @Override
    public List<ExpectedReport> expected(UUID conferenceId) {
        TrackedConference tracked = tracked(conferenceId);
        return tracked.expectedFrom().stream().map(author -> expectedReports.of(tracked, author)).toList();
    }

    private TrackedConference tracked(UUID conferenceId) {
        return new TrackedConference(conferences.get(conferenceId), reports.of(conferenceId));
    }
}
