package org.cleardays.disclosure.kept;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.cleardays.report.version.StatementPairs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what people keep from single readers, statement by statement. */
class JdbcKeptStatements implements KeptStatements {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcKeptStatements(JdbcClient jdbc, Reports reports, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<KeptStatement> of(UUID reportId, UUID readerId) {
        return jdbc.sql("select * from kept_statement where report_id = ? and reader_id = ? order by number").params(reportId, readerId)
                .query((row, number) -> new KeptStatement(row.getInt("number"), row.getString("decided_by"), row.getString("reason"),
                        row.getTimestamp("decided_at").toInstant())).list();
    }

    @Override
    public void keep(UUID reportId, UUID readerId, List<Integer> numbers, String decidedBy, String reason, String actor) {
        if (decidedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Whoever keeps a statement from a reader is named, and says why");
        }
        Report report = reports.get(reportId);
        numbers.forEach(number -> insert(report, readerId, new KeptStatement(number, decidedBy.strip(), reason.strip(), clock.instant()), actor));
    }

    @Override
    public boolean carryOver(Report earlier, Report corrected) {
        StatementPairs pairs = StatementPairs.of(earlier.statements(), corrected.statements());
        List<UUID> readers = jdbc.sql("select distinct reader_id from kept_statement where report_id = ?").param(earlier.id())
                .query(UUID.class).list();
        readers.forEach(reader -> of(earlier.id(), reader).forEach(kept -> corrected.statements().stream()
                .filter(now -> pairs.before(now).map(Statement::number).filter(number -> number == kept.number()).isPresent())
                .forEach(now -> insert(corrected, reader, new KeptStatement(now.number(), kept.decidedBy(), kept.reason(), kept.at()),
                        Act.CLEARDAYS))));
        return !readers.isEmpty();
    }

    private void insert(Report report, UUID readerId, KeptStatement kept, String actor) {
        int inserted = jdbc.sql("""
                insert into kept_statement (report_id, reader_id, number, decided_by, reason, decided_at, actor) values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(report.id(), readerId, kept.number(), kept.decidedBy(), kept.reason(), kept.at().atOffset(UTC), actor).update();
        if (inserted == 1) {
            auditTrail.record(new Act(actor, "statement-kept-back", "report", report.id(), report.conferenceId(),
                    "reader " + readerId + ", statement " + kept.number()));
        }
    }
}
