package org.cleardays.disclosure;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each reader's copy, how it stands, and every decision about it. */
class JdbcCopies {

    private static final TypeReference<List<GateHit>> HITS = new TypeReference<>() {
    };

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcCopies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Copy copy, boolean byItself, Optional<DisclosedCopy> content) {
        jdbc.sql("""
                insert into disclosed_copy (id, report_id, conference_id, reader_id, state, by_itself, hits, content, decided_by, reason,
                    drawn_up_at, released_at)
                values (:id, :report, :conference, :reader, :state, :byItself, :hits::jsonb, :content::jsonb, :by, :reason,
                    :drawnUp, :released)""")
                .param("id", copy.id()).param("report", copy.reportId()).param("conference", copy.conferenceId())
                .param("reader", copy.readerId()).param("state", copy.state().name()).param("byItself", byItself)
                .param("hits", json.writeValueAsString(copy.hits())).param("content", content.map(json::writeValueAsString).orElse(null))
                .param("by", copy.decidedBy().orElse(null)).param("reason", copy.reason())
                .param("drawnUp", copy.drawnUpAt().atOffset(UTC))
                .param("released", copy.releasedAt().map(at -> at.atOffset(UTC)).orElse(null)).update();
    }

    /** What a person's decision made of a copy; the content is what the reader will read, if anything. */
    void decided(UUID copyId, CopyState state, CopyDecision decision, List<GateHit> hits, Optional<DisclosedCopy> content) {
        jdbc.sql("""
                update disclosed_copy set state = :state, hits = :hits::jsonb, content = :content::jsonb, decided_by = :by, reason = :reason,
                released_at = :released where id = :id""")
                .param("state", state.name()).param("hits", json.writeValueAsString(hits))
                .param("content", content.map(json::writeValueAsString).orElse(null)).param("by", decision.decidedBy())
                .param("reason", decision.reason()).param("released", state == CopyState.READY ? decision.at().atOffset(UTC) : null)
                .param("id", copyId).update();
    }

    void keep(UUID copyId, CopyDecision decision) {
        jdbc.sql("""
                insert into disclosure_decision (id, copy_id, kind, statements, decided_by, reason, gate_override, decided_at, actor)
                values (:id, :copy, :kind, :statements::jsonb, :by, :reason, :override, :at, :actor)""")
                .param("id", UUID.randomUUID()).param("copy", copyId).param("kind", decision.kind())
                .param("statements", json.writeValueAsString(decision.statements())).param("by", decision.decidedBy())
                .param("reason", decision.reason()).param("override", decision.gateOverride()).param("at", decision.at().atOffset(UTC))
                .param("actor", decision.actor()).update();
    }

    void stop(UUID copyId, List<GateHit> hits) {
        jdbc.sql("""
                update disclosed_copy set state = 'STOPPED_BY_GATE', hits = :hits::jsonb, content = null, released_at = null
                where id = :id and state = 'READY'""").param("hits", json.writeValueAsString(hits)).param("id", copyId).update();
    }

    void supersede(UUID copyId) {
        jdbc.sql("update disclosed_copy set state = 'SUPERSEDED' where id = ?").param(copyId).update();
    }

    List<Copy> ofReport(UUID reportId) {
        return jdbc.sql("select * from disclosed_copy where report_id = ? order by sequence").param(reportId).query(this::copy).list();
    }

    List<Copy> ofConference(UUID conferenceId) {
        return jdbc.sql("select * from disclosed_copy where conference_id = ? order by sequence").param(conferenceId)
                .query(this::copy).list();
    }

    List<Copy> waiting() {
        return jdbc.sql("select * from disclosed_copy where state in ('WAITS_FOR_RELEASE', 'STOPPED_BY_GATE', 'WAITS_FOR_SECOND') order by sequence")
                .query(this::copy).list();
    }

    /** The copies of a report that went by themselves when they were drawn up. */
    List<UUID> wentByThemselves(UUID reportId) {
        return jdbc.sql("select id from disclosed_copy where report_id = ? and by_itself and state = 'READY' order by sequence")
                .param(reportId).query(UUID.class).list();
    }

    boolean waitedForRelease(UUID reportId) {
        return jdbc.sql("select exists (select from disclosed_copy where report_id = ? and not by_itself)").param(reportId)
                .query(Boolean.class).single();
    }

    boolean wasWithheld(UUID copyId) {
        return jdbc.sql("select exists (select from disclosure_decision where copy_id = ? and kind = 'withheld')").param(copyId)
                .query(Boolean.class).single();
    }

    List<CopyDecision> decisions(UUID copyId) {
        return jdbc.sql("select * from disclosure_decision where copy_id = ? order by sequence").param(copyId)
                .query((row, number) -> new CopyDecision(row.getString("kind"), json.readValue(row.getString("statements"), NUMBERS),
                        row.getString("decided_by"), row.getString("reason"), row.getString("gate_override"),
                        row.getTimestamp("decided_at").toInstant(), row.getString("actor"))).list();
    }

    Optional<Copy> find(UUID copyId) {
        return jdbc.sql("select * from disclosed_copy where id = ?").param(copyId).query(this::copy).optional();
    }

    /** Locks the copy, so that two people who decide at once decide one after the other. */
    Optional<Copy> lock(UUID reportId, UUID readerId) {
        return jdbc.sql("select * from disclosed_copy where report_id = ? and reader_id = ? for update").params(reportId, readerId)
                .query(this::copy).optional();
    }

    Optional<DisclosedCopy> contentOfReplaced(UUID copyId) {
        return jdbc.sql("select content from disclosed_copy where id = ? and state = 'SUPERSEDED' and content is not null").param(copyId)
                .query(String.class).optional().map(content -> json.readValue(content, DisclosedCopy.class));
    }

    Optional<DisclosedCopy> content(UUID copyId) {
        // asked anew at each reading: a copy may have been drawn up at the very moment at which everything was kept from its reader
        return jdbc.sql("""
                select content from disclosed_copy where id = ? and state = 'READY' and content is not null and not exists (
                    select from conference_restriction where person_id = reader_id and kind = 'WITHHELD_ALTOGETHER' and lifted_on is null)""")
                .param(copyId)
                .query(String.class).optional().map(content -> json.readValue(content, DisclosedCopy.class));
    }

    private Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(row.getObject("id", UUID.class), row.getObject("report_id", UUID.class), row.getObject("conference_id", UUID.class),
                row.getObject("reader_id", UUID.class), CopyState.valueOf(row.getString("state")),
                json.readValue(row.getString("hits"), HITS), Optional.ofNullable(row.getString("decided_by")), row.getString("reason"),
                Optional.ofNullable(row.getTimestamp("released_at")).map(Timestamp::toInstant), row.getTimestamp("drawn_up_at").toInstant());
    }
}
