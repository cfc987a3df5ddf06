package org.cleardays.pack.stopped;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.disclosure.GateHit;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Kept in PostgreSQL; each decision is proved. */
class JdbcFamilyStops implements FamilyStops {

    private static final TypeReference<List<GateHit>> HITS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcFamilyStops(JdbcClient jdbc, JsonMapper json, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public EverythingStopped stop(UUID conferenceId, UUID readerId, List<GateHit> hits) {
        one(readerId);
        List<EverythingStopped> earlier = forReader(conferenceId, readerId);
        return earlier.stream().filter(stop -> stop.waits() || new LetThrough(stop.hits()).all(hits)).reduce((older, newer) -> newer)
                .map(stop -> stop.waits() ? merged(stop, hits) : stop).orElseGet(() -> stopped(conferenceId, readerId, hits));
    }

    /** Two requests at once make one stop, and nothing is added to a stop while somebody decides about it. */
    private void one(UUID readerId) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(readerId.getLeastSignificantBits()).query((row, number) -> true).single();
    }

    private EverythingStopped merged(EverythingStopped stop, List<GateHit> hits) {
        List<GateHit> all = Stream.concat(stop.hits().stream(), hits.stream()).distinct().toList();
        jdbc.sql("update everything_stopped set hits = ?::jsonb where id = ? and decision is null")
                .params(json.writeValueAsString(all), stop.id()).update();
        return get(stop.id());
    }

    private EverythingStopped stopped(UUID conferenceId, UUID readerId, List<GateHit> hits) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into everything_stopped (id, conference_id, reader_id, hits, stopped_at) values (?, ?, ?, ?::jsonb, ?)")
                .params(id, conferenceId, readerId, json.writeValueAsString(hits), clock.instant().atOffset(UTC)).update();
        auditTrail.record(Act.ofCleardays("family-pack-stopped-by-gate", "person", readerId, conferenceId));
        return get(id);
    }

    @Override
    public EverythingStopped get(UUID id) {
        return jdbc.sql("select * from everything_stopped where id = ?").param(id).query(this::stop).optional()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was stopped under " + id));
    }

    @Override
    public List<EverythingStopped> of(UUID conferenceId) {
        return jdbc.sql("select * from everything_stopped where conference_id = ? order by sequence").param(conferenceId).query(this::stop).list();
    }

    @Override
    public List<EverythingStopped> waiting() {
        return jdbc.sql("select * from everything_stopped where decision is null order by sequence").query(this::stop).list();
    }

    @Override
    public boolean letThrough(EverythingStopped seen, String decidedBy, String reason, String actor) {
        return decide(seen, "let-through", decidedBy, reason, actor);
    }

    @Override
    public boolean keep(EverythingStopped seen, String decidedBy, String reason, String actor) {
        return decide(seen, "kept", decidedBy, reason, actor);
    }

    private boolean decide(EverythingStopped seen, String decision, String decidedBy, String reason, String actor) {
        if (decidedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A decision names the person who took it, and says why");
        }
        one(seen.readerId());
        int decided = jdbc.sql("""
                update everything_stopped set decision = ?, decided_by = ?, reason = ?, actor = ?, decided_at = ?
                where id = ? and decision is null and hits = ?::jsonb""")
                .params(decision, decidedBy.strip(), reason.strip(), actor, clock.instant().atOffset(UTC), seen.id(),
                        json.writeValueAsString(seen.hits())).update();
        if (decided == 1) {
            auditTrail.record(new Act(actor, "family-pack-" + decision, "person", seen.readerId(), seen.conferenceId(), "stop " + seen.id()));
        }
        return decided == 1;
    }

    @Override
    public List<GateHit> letThrough(UUID conferenceId, UUID readerId) {
        return forReader(conferenceId, readerId).stream().filter(EverythingStopped::wasLetThrough).flatMap(stop -> stop.hits().stream()).toList();
    }

    private List<EverythingStopped> forReader(UUID conferenceId, UUID readerId) {
        return of(conferenceId).stream().filter(stop -> stop.readerId().equals(readerId)).toList();
    }

    private EverythingStopped stop(ResultSet row, int number) throws SQLException {
        return new EverythingStopped(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class),
                row.getObject("reader_id", UUID.class), json.readValue(row.getString("hits"), HITS), row.getTimestamp("stopped_at").toInstant(),
                Objects.requireNonNullElse(row.getString("decision"), ""), Objects.requireNonNullElse(row.getString("decided_by"), ""),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }
}
