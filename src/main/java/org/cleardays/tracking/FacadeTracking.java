package org.cleardays.tracking;

import java.util.List;
import java.util.UUID;

/** Reads what the stages have recorded; keeps nothing of its own. */
final class FacadeTracking implements Tracking {

    private final TrackedConferences conferences;
    private final ExpectedReports expectedReports;
    private final ReaderLines readerLines;
    private final DeadlineLines deadlineLines;

    FacadeTracking(TrackedConferences conferences, ExpectedReports expectedReports, ReaderLines readerLines, DeadlineLines deadlineLines) {
        this.conferences = conferences;
        this.expectedReports = expectedReports;
        this.readerLines = readerLines;
        this.deadlineLines = deadlineLines;
    }

    @Override
    public List<Line> of(UUID conferenceId) {
        TrackedConference tracked = conferences.get(conferenceId);
        return tracked.expectedFrom().stream().flatMap(author -> readerLines.of(tracked, author).stream()).toList();
    }

    @Override
    public List<ExpectedReport> expected(UUID conferenceId) {
        TrackedConference tracked = conferences.get(conferenceId);
        return tracked.expectedFrom().stream().map(author -> expectedReports.of(tracked, author)).toList();
    }

    @Override
    public List<DeadlineLine> deadlines(UUID conferenceId) {
        return deadlineLines.of(conferences.get(conferenceId));
    }
}
