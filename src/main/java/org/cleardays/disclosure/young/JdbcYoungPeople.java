package org.cleardays.disclosure.young;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.disclosure.YoungDraft;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was decided about each child; what they read is made anew from the reports, so that it can never hold more. */
final class JdbcYoungPeople implements YoungPeople {

    private final JdbcClient jdbc;
    private final Sources sources;
    private final AuditTrail auditTrail;
    private final Clock clock;

    /** What it is made from. */
    record Sources(Conferences conferences, Reports reports, Disclosures disclosures) {
    }

    JdbcYoungPeople(JdbcClient jdbc, Sources sources, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public YoungAnswer decide(YoungDecision decision, String actor) {
        Conference conference = sources.conferences().get(decision.conferenceId());
        Set<UUID> known = toChooseFrom(decision.conferenceId()).stream().map(Report::id).collect(Collectors.toSet());
        List<String> faults = new YoungRules(conference, known, LocalDate.ofInstant(clock.instant(), conference.heldAt().getZone())).faults(decision);
        if (!faults.isEmpty()) {
            return new YoungAnswer.Refused(faults);
        }
        List<GateHit> hits = drafts(decision).stream().flatMap(draft -> draft.hits().stream()).toList();
        return hits.isEmpty() ? new YoungAnswer.Recorded(record(decision, actor)) : new YoungAnswer.Stopped(hits);
    }

    private List<YoungDraft> drafts(YoungDecision decision) {
        return decision.statements().entrySet().stream()
                .map(chosen -> sources.disclosures().forYoungPerson(chosen.getKey(), decision.childId(), chosen.getValue())).toList();
    }

    private YoungVersion record(YoungDecision decision, String actor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into young_version (id, conference_id, child_id, decided_by, beside, day, decided_at, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, decision.conferenceId(), decision.childId(), decision.decidedBy(), decision.beside(), decision.day(), now(), actor)
                .update();
        decision.statements().forEach((report, numbers) -> numbers.forEach(number ->
                jdbc.sql("insert into young_version_statement values (?, ?, ?)").params(id, report, number).update()));
        auditTrail.record(new Act(actor, "young-person-version-decided", "child", decision.childId(), decision.conferenceId(), "version " + id));
        return of(decision.conferenceId(), decision.childId()).orElseThrow();
    }

    @Override
    public Optional<YoungVersion> of(UUID conferenceId, UUID childId) {
        return jdbc.sql("select * from young_version where conference_id = ? and child_id = ? order by sequence desc limit 1")
                .params(conferenceId, childId).query((row, number) -> row.getTimestamp("withdrawn_at") == null ? Optional.of(version(row))
                        : Optional.<YoungVersion>empty()).optional().flatMap(newest -> newest);
    }

    private YoungVersion version(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<UUID, List<Integer>> statements = new LinkedHashMap<>();
        jdbc.sql("select report_id, array_agg(number order by number) as numbers from young_version_statement where version_id = ? group by 1")
                .param(id).query((chosen, number) -> statements.put(chosen.getObject("report_id", UUID.class),
                        List.of((Integer[]) chosen.getArray("numbers").getArray()))).list();
        YoungDecision decision = new YoungDecision(row.getObject("conference_id", UUID.class), row.getObject("child_id", UUID.class),
                row.getString("decided_by"), row.getString("beside"), row.getObject("day", LocalDate.class), statements);
        return new YoungVersion(id, decision, row.getTimestamp("decided_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("given_at")).map(java.sql.Timestamp::toInstant));
    }

    @Override
    public List<Report> toChooseFrom(UUID conferenceId) {
        return sources.disclosures().of(conferenceId).stream().filter(copy -> copy.state() != CopyState.SUPERSEDED)
                .map(copy -> copy.reportId()).distinct().map(sources.reports()::get).filter(report -> !report.statements().isEmpty())
                .filter(report -> sources.disclosures().agencyRelease(report.id()).given()).toList();
    }

    @Override
    public Optional<List<DisclosedCopy>> contentFor(UUID conferenceId, UUID childId) {
        if (sources.conferences().get(conferenceId).state().ended()) {
            return Optional.empty();
        }
        Set<UUID> known = toChooseFrom(conferenceId).stream().map(Report::id).collect(Collectors.toSet());
        return of(conferenceId, childId).map(YoungVersion::decision).filter(decision -> known.containsAll(decision.statements().keySet()))
                .map(this::drafts).filter(drafts -> drafts.stream().allMatch(draft -> draft.hits().isEmpty()))
                .map(drafts -> drafts.stream().map(YoungDraft::content).toList());
    }

    @Override
    public void given(UUID versionId, String actor) {
        mark(versionId, "update young_version set given_at = ? where id = ? and given_at is null and withdrawn_at is null",
                "young-person-version-given", actor);
    }

    @Override
    public void withdraw(UUID versionId, String actor) {
        mark(versionId, "update young_version set withdrawn_at = ? where id = ? and withdrawn_at is null", "young-person-version-withdrawn", actor);
    }

    private void mark(UUID versionId, String update, String what, String actor) {
        if (jdbc.sql(update).params(now(), versionId).update() == 1) {
            jdbc.sql("select conference_id, child_id from young_version where id = ?").param(versionId).query((row, number) ->
                    new Act(actor, what, "child", row.getObject("child_id", UUID.class), row.getObject("conference_id", UUID.class),
                            "version " + versionId)).list().forEach(auditTrail::record);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
