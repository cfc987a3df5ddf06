package org.cleardays.dispatch.note;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Matter;

/** To a report's author, and to the manager who countersigns it. */
public record AuthorNotes(Facts facts, Reports reports, Countersignatures countersignatures) {

    /** Every finding with its place, and a link beside the reply. */
    public Note returned(UUID reportId) {
        Report report = reports.get(reportId);
        Conference conference = facts.conference(report.conferenceId());
        int changes = report.findings().size();
        return toAuthor(report, Kind.RETURNED, "returned").linking(Note.LinkTo.upload(conference))
                .with("changes", String.valueOf(changes)).with("one", changes == 1)
                .with("findings", report.findings().stream().map(AuthorNotes::told).toList());
    }

    private static Map<String, String> told(Finding finding) {
        return Map.of("place", finding.place(), "says", finding.says());
    }

    public Note accepted(UUID reportId) {
        Report report = reports.get(reportId);
        Conference conference = facts.conference(report.conferenceId());
        boolean countersigned = facts.asksForCountersigning(conference) && conference.person(report.authorId()).countersignedBy() != null;
        return toAuthor(report, Kind.ACCEPTED, "accepted").with("receipt", Facts.receipt(reportId)).with("countersigned", countersigned);
    }

    public Note declined(UUID reportId) {
        String reasons = countersignatures.forReport(reportId).map(CountersignRequest::reasons).orElse("");
        return toAuthor(reports.get(reportId), Kind.DECLINED, "declined").with("reasons", reasons);
    }

    /** To the manager; none where the request was decided or lapsed meanwhile. */
    public Optional<Note> countersignRequest(UUID requestId) {
        return Optional.of(countersignatures.get(requestId)).filter(request -> request.decision().isEmpty()).map(this::toManager);
    }

    private Note toManager(CountersignRequest request) {
        Conference conference = facts.conference(request.conferenceId());
        Person manager = conference.person(request.personId());
        Person author = conference.person(reports.get(request.reportId()).authorId());
        return facts.told(Note.to(conference, manager, Kind.COUNTERSIGN_REQUEST, request.id(), "countersign-request"))
                .with("due", facts.due(conference, Matter.REPORT_COUNTERSIGNED, author)).linking(new Note.LinkTo("COUNTERSIGN", request.id()));
    }

    private Note toAuthor(Report report, Kind kind, String template) {
        Conference conference = facts.conference(report.conferenceId());
        return facts.told(Note.to(conference, conference.person(report.authorId()), kind, report.id(), template));
    }
}
