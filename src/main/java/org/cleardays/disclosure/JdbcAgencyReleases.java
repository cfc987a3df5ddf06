package org.cleardays.disclosure;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.timescale.Timescales;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of each agency's own release of its report: by the authority's rule, or as it was asked and recorded. */
class JdbcAgencyReleases {

    private final JdbcClient jdbc;
    private final Timescales timescales;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcAgencyReleases(JdbcClient jdbc, Timescales timescales, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.timescales = timescales;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** @param readerId empty: what holds for every reader */
    AgencyRelease of(Report report, Conference conference, Optional<UUID> readerId) {
        return recorded(report, readerId).orElseGet(() -> AgencyRelease.of(byRule(report, conference)));
    }

    /** Nobody's signature is no release: a report that was never countersigned is asked about. */
    private AgencyRelease.How byRule(Report report, Conference conference) {
        boolean signed = report.state() == ReportState.COUNTERSIGNED || report.at(ReportState.COUNTERSIGNED).isPresent();
        return switch (timescales.agencyRelease(conference)) {
            case WITH_COUNTERSIGNATURE -> signed ? AgencyRelease.How.WITH_COUNTERSIGNATURE : AgencyRelease.How.NOT_YET;
            case WITH_REPORT -> AgencyRelease.How.WITH_REPORT;
            case ASKED -> AgencyRelease.How.NOT_YET;
        };
    }

    private Optional<AgencyRelease> recorded(Report report, Optional<UUID> readerId) {
        return jdbc.sql("""
                select * from agency_release where report_id = ? and (reader_id is null or reader_id = ?)
                order by reader_id nulls last limit 1""").params(report.id(), readerId.orElse(report.id()))
                .query((row, number) -> new AgencyRelease(AgencyRelease.How.RECORDED, row.getString("released_by"), row.getString("words"),
                        Optional.of(row.getTimestamp("recorded_at").toInstant()))).optional();
    }

    /** The first recording stands. */
    void record(Report report, Optional<UUID> readerId, String by, String words, String actor) {
        if (by.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("An agency's release names who gave it, and how");
        }
        int recorded = jdbc.sql("""
                insert into agency_release (report_id, reader_id, released_by, words, recorded_at, actor) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(report.id(), readerId.orElse(null), by.strip(), words.strip(), clock.instant().atOffset(UTC), actor).update();
        if (recorded == 1) {
            auditTrail.record(new Act(actor, "agency-release-recorded", "report", report.id(), report.conferenceId(),
                    readerId.map(id -> "reader " + id).orElse("")));
        }
    }
}
