package org.cleardays.countersign;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the requests and what became of them, one for each version of a report. */
class JdbcCountersignatures implements Countersignatures {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final Countersigner countersigner;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcCountersignatures(JdbcClient jdbc, Reports reports, Countersigner countersigner, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.countersigner = countersigner;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public Asked ask(UUID reportId) {
        Report report = reports.get(reportId);
        if (countersigner.conferenceHasEnded(report.conferenceId())) {
            return new Asked.ConferenceEnded(reportId);
        }
        lapseEarlier(report);
        return countersigner.of(report).<Asked>map(manager -> new Asked.Waiting(requestTo(manager, report)))
                .orElseGet(() -> new Asked.NotNeeded(reportId));
    }

    private UUID requestTo(UUID manager, Report report) {
        UUID id = UUID.randomUUID();
        int asked = jdbc.sql("""
                insert into countersign_request (id, report_id, conference_id, author_id, person_id, content_hash, asked_at)
                values (:id, :report, :conference, :author, :person, :hash, :at) on conflict (report_id) do nothing""")
                .param("id", id).param("report", report.id()).param("conference", report.conferenceId())
                .param("author", report.authorId()).param("person", manager).param("hash", report.contentHash())
                .param("at", now()).update();
        if (asked == 0) {
            return forReport(report.id()).orElseThrow().id();
        }
        auditTrail.record(new Act(Act.CLEARDAYS, "countersignature-asked", "countersign-request", id, report.conferenceId(),
                "report " + report.id() + " person " + manager));
        return id;
    }

    /** A manager is not left with a request for what a newer version has replaced. */
    private void lapseEarlier(Report report) {
        jdbc.sql("select * from countersign_request where conference_id = ? and author_id = ? and report_id <> ? and decision is null")
                .params(report.conferenceId(), report.authorId(), report.id()).query(JdbcCountersignatures::request).list().stream()
                .filter(request -> reports.get(request.reportId()).version() < report.version())
                .forEach(request -> decide(request, "lapsed", "", Act.CLEARDAYS));
    }

    @Override
    public Decided sign(UUID requestId, String contentHash, String actor) {
        CountersignRequest request = locked(requestId);
        return refusal(request, contentHash).orElseGet(() -> {
            decide(request, "signed", "", actor);
            reports.advance(request.reportId(), ReportState.COUNTERSIGNED);
            return new Decided.Signed(request.reportId());
        });
    }

    @Override
    public Decided decline(UUID requestId, String reasons, String actor) {
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A report is declined with reasons for its author");
        }
        CountersignRequest request = locked(requestId);
        return refusal(request, request.contentHash()).orElseGet(() -> {
            decide(request, "declined", reasons.strip(), actor);
            reports.advance(request.reportId(), ReportState.DECLINED);
            return new Decided.Declined(request.reportId());
        });
    }

    private Optional<Decided> refusal(CountersignRequest request, String contentHashRead) {
        if (request.decision().isPresent()) {
            return Optional.of(new Decided.Lapsed(request.reportId(), "already-" + request.decision().get()));
        }
        if (countersigner.conferenceHasEnded(request.conferenceId())) {
            return Optional.of(new Decided.Lapsed(request.reportId(), "conference-ended"));
        }
        if (stillThatContent(request) && request.contentHash().equals(contentHashRead)) {
            return Optional.empty();
        }
        if (!stillThatContent(request)) {
            decide(request, "lapsed", "", Act.CLEARDAYS);
        }
        return Optional.of(new Decided.Lapsed(request.reportId(), "content-changed"));
    }

    private boolean stillThatContent(CountersignRequest request) {
        Report report = reports.get(request.reportId());
        return report.state() != ReportState.SUPERSEDED && report.contentHash().equals(request.contentHash());
    }

    private void decide(CountersignRequest request, String decision, String reasons, String actor) {
        jdbc.sql("update countersign_request set decision = ?, reasons = ?, decided_at = ?, decided_by = ? where id = ?")
                .params(decision, reasons, now(), actor, request.id()).update();
        auditTrail.record(new Act(actor, "countersignature-" + decision, "countersign-request", request.id(), request.conferenceId(),
                "report " + request.reportId() + " content " + request.contentHash()));
    }

    private CountersignRequest locked(UUID requestId) {
        return jdbc.sql("select * from countersign_request where id = ? for update").param(requestId)
                .query(JdbcCountersignatures::request).single();
    }

    @Override
    public CountersignRequest get(UUID requestId) {
        return jdbc.sql("select * from countersign_request where id = ?").param(requestId)
                .query(JdbcCountersignatures::request).optional()
                .orElseThrow(() -> new IllegalArgumentException("No countersign request " + requestId));
    }

    @Override
    public Optional<CountersignRequest> forReport(UUID reportId) {
        return jdbc.sql("select * from countersign_request where report_id = ?").param(reportId)
                .query(JdbcCountersignatures::request).optional();
    }

    @Override
    public List<CountersignRequest> waiting() {
        return jdbc.sql("select * from countersign_request where decision is null order by asked_at, id")
                .query(JdbcCountersignatures::request).list().stream().filter(this::stillThatContent)
                .filter(request -> !countersigner.conferenceHasEnded(request.conferenceId())).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private static CountersignRequest request(ResultSet row, int number) throws SQLException {
        return new CountersignRequest(row.getObject("id", UUID.class), row.getObject("report_id", UUID.class),
                row.getObject("conference_id", UUID.class), row.getObject("person_id", UUID.class), row.getString("content_hash"),
                row.getTimestamp("asked_at").toInstant(), Optional.ofNullable(row.getString("decision")), row.getString("reasons"),
                instant(row.getTimestamp("decided_at")));
    }

    private static Optional<Instant> instant(Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
