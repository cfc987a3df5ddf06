package org.cleardays.disclosure.agency;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what agencies shared by themselves. */
class JdbcAgencySharings implements AgencySharings {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcAgencySharings(JdbcClient jdbc, Reports reports, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public void record(AgencySharing sharing, String actor) {
        if (sharing.at().isAfter(clock.instant())) {
            throw new IllegalArgumentException("Nothing is shared before its time: " + sharing.at());
        }
        Report report = reports.get(sharing.reportId());
        int recorded = jdbc.sql("""
                insert into agency_sharing (report_id, reader_id, shared_by, words, shared_at, recorded_at, actor)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(report.id(), sharing.readerId(), sharing.by(), sharing.how(), sharing.at().atOffset(UTC),
                        clock.instant().atOffset(UTC), actor).update();
        if (recorded == 1) {
            auditTrail.record(new Act(actor, "agency-sharing-recorded", "report", report.id(), report.conferenceId(),
                    "reader " + sharing.readerId()));
        }
    }

    @Override
    public List<AgencySharing> of(UUID reportId) {
        return jdbc.sql("select * from agency_sharing where report_id = ? order by shared_at").param(reportId)
                .query((row, number) -> new AgencySharing(reportId, row.getObject("reader_id", UUID.class), row.getString("shared_by"),
                        row.getString("words"), row.getTimestamp("shared_at").toInstant())).list();
    }
}
