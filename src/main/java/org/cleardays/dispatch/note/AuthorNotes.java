package org.cleardays.dispatch.note;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.countersign.CountersignRequest;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Matter;

/** To a report's author, and to the manager who countersigns it. */
public record AuthorNotes(Facts facts, Reports reports, Countersignatures countersignatures) {

    /** A file larger than this is not mailed back: with it the mail would be over many servers' limit. */
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** In a mail; the others stand in the file and on the page. */
    private static final int MOST_HINTS = 15;

    /** Every finding with its place, the author's own file with a comment at each, and a page that asks one by one. */
    public Note returned(UUID reportId) {
        Report report = reports.get(reportId);
        int changes = report.findings().size();
        Optional<byte[]> file = reports.commented(reportId).filter(bytes -> bytes.length <= LARGEST_FILE);
        return toAuthor(report, Kind.RETURNED, "returned").with("changes", String.valueOf(changes)).with("one", changes == 1)
                .with("findings", report.findings().stream().map(finding -> at(finding.place(), finding.says())).toList())
                .with("attached", file.isPresent())
                .enclosing(file.map(bytes -> new Enclosure(fileName(report), Enclosure.WORD, bytes)).stream().toList());
    }

    private static Map<String, String> at(String place, String says) {
        return Map.of("place", place, "says", says);
    }

    /** Nobody's name stands in it. */
    private String fileName(Report report) {
        return "report-" + facts.conference(report.conferenceId()).reference() + "-please-change.docx";
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

    /** With what its author may like to look at again, and a link to the page where the report can be changed. */
    private Note toAuthor(Report report, Kind kind, String template) {
        Conference conference = facts.conference(report.conferenceId());
        return facts.told(Note.to(conference, conference.person(report.authorId()), kind, report.id(), template))
                .with("hints", report.hints().stream().limit(MOST_HINTS).map(hint -> at(hint.place(), hint.says())).toList())
                .linking(Note.LinkTo.upload(conference));
    }
}
