package org.cleardays.dispatch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.disclosure.GateHit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written down, each attempt to send it, and everything that happened to it. */
class JdbcOutbox {

    /** A message as it is to be sent, where its frozen bytes are, and the conference's revision when it was written. */
    record Outgoing(UUID id, Optional<UUID> conferenceId, Optional<UUID> personId, boolean paper, String recipient, String subject,
                    String messageId, Optional<String> returnToken, UUID contentId, int revision) {
    }

    /** An attempt that was begun and has said nothing since. */
    record OpenAttempt(int number, boolean leaseIsOver) {
    }

    private final JdbcClient jdbc;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    Optional<UUID> writtenOnce(String key) {
        return jdbc.sql("select id from dispatch where written_once = ?").param(key).query(UUID.class).optional();
    }

    void write(Outgoing outgoing, String key, String kind, UUID subjectId) {
        jdbc.sql("""
                insert into dispatch (id, written_once, conference_id, person_id, kind, subject_id, way, recipient, subject, message_id,
                    return_token, content_id, conference_revision, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(outgoing.id(), key, outgoing.conferenceId().orElse(null), outgoing.personId().orElse(null), kind, subjectId,
                        outgoing.paper() ? "paper" : "mail", outgoing.recipient(), outgoing.subject(), outgoing.messageId(),
                        outgoing.returnToken().orElse(null), outgoing.contentId(), outgoing.revision(), now())
                .update();
        auditTrail.record(new Act(Act.CLEARDAYS, "dispatch-written", "dispatch", outgoing.id(), outgoing.conferenceId().orElse(null),
                "kind " + kind + " subject " + subjectId));
    }

    /** It does not leave until a person decides; what was found before stays with what is found now. */
    void stopped(UUID id, String because, List<GateHit> found) {
        int before = hits(id).size();
        for (int i = 0; i < found.size(); i++) {
            GateHit hit = found.get(i);
            jdbc.sql("insert into dispatch_hit (dispatch_id, position, words, found, near, place) values (?, ?, ?, ?, ?, ?)")
                    .params(id, before + i, hit.words(), hit.found(), hit.near(), hit.where()).update();
        }
        happened(id, "stopped", because, Act.CLEARDAYS);
    }

    List<GateHit> hits(UUID id) {
        return jdbc.sql("select * from dispatch_hit where dispatch_id = ? order by position").param(id)
                .query((row, number) -> new GateHit(row.getString("words"), row.getString("found"), row.getBoolean("near"),
                row.getString("place")))
                .list();
    }

    /** Who let a stopped message go, and why. */
    void decided(UUID id, String decidedBy, String reason) {
        jdbc.sql("insert into dispatch_decision (dispatch_id, decided_by, reason, decided_at) values (?, ?, ?, ?)")
                .params(id, decidedBy, reason, now()).update();
    }

    /** Records what happened, and proves it; {@code detail} holds ids and fixed words only. */
    void happened(UUID id, String what, String detail, String actor) {
        event(id, what, detail, null);
        prove(id, what, detail, actor);
    }

    /** Records what a piece of evidence shows, once for each piece. */
    void shown(UUID id, String what, String detail, UUID evidenceId) {
        if (event(id, what, detail, evidenceId)) {
            prove(id, what, "evidence " + evidenceId, Act.CLEARDAYS);
        }
    }

    private boolean event(UUID id, String what, String detail, UUID evidenceId) {
        return jdbc.sql("""
                insert into dispatch_event (dispatch_id, what, at, detail, evidence_id) values (?, ?, ?, ?, ?)
                on conflict (dispatch_id, what, evidence_id) do nothing""")
                .params(id, what, now(), detail, evidenceId).update() == 1;
    }

    private void prove(UUID id, String what, String detail, String actor) {
        auditTrail.record(new Act(actor, "dispatch-" + what, "dispatch", id, outgoing(id).conferenceId().orElse(null), detail));
    }

    /** Locks the dispatch until the end of the transaction. */
    Outgoing locked(UUID id) {
        jdbc.sql("select id from dispatch where id = ? for update").param(id).query(UUID.class).optional();
        return outgoing(id);
    }

    Outgoing outgoing(UUID id) {
        return jdbc.sql("select * from dispatch where id = ?").param(id).query(JdbcOutbox::outgoing).optional()
                .orElseThrow(() -> new IllegalArgumentException("No dispatch " + id));
    }

    Optional<Outgoing> byReturnToken(String token) {
        return jdbc.sql("select * from dispatch where return_token = ?").param(token).query(JdbcOutbox::outgoing).optional();
    }

    /** The lease runs on the database's own clock: it is about machines, not about business time. */
    Optional<OpenAttempt> openAttempt(UUID id) {
        return jdbc.sql("select number, lease_until < clock_timestamp() from dispatch_attempt where dispatch_id = ? and outcome is null")
                .param(id).query((row, number) -> new OpenAttempt(row.getInt(1), row.getBoolean(2))).optional();
    }

    /** Begins the next attempt; the database refuses it unless the recipient is the dispatch's own. */
    int begin(UUID id, String recipient, Duration lease) {
        return jdbc.sql("""
                insert into dispatch_attempt (dispatch_id, number, recipient, lease_until)
                select :id, coalesce(max(number), 0) + 1, :recipient, clock_timestamp() + make_interval(secs => :lease)
                from dispatch_attempt where dispatch_id = :id returning number""")
                .param("id", id).param("recipient", recipient).param("lease", lease.toMillis() / 1000.0).query(Integer.class).single();
    }

    /** Ends an attempt; false where a later one has taken its place meanwhile. */
    boolean end(UUID id, int number, String outcome) {
        return jdbc.sql("update dispatch_attempt set outcome = ? where dispatch_id = ? and number = ? and outcome is null")
                .params(outcome, id, number).update() == 1;
    }

    Dispatch get(UUID id) {
        return query("id = ?", id).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("No dispatch " + id));
    }

    Optional<Dispatch> find(UUID id) {
        return query("id = ?", id).stream().findFirst();
    }

    List<Dispatch> of(UUID conferenceId) {
        return query("conference_id = ?", conferenceId);
    }

    List<Dispatch> about(UUID subjectId, String kind) {
        return query("subject_id = ? and kind = ?", subjectId, kind);
    }

    List<Dispatch> onPaper() {
        return query("way = ?", "paper");
    }

    private List<Dispatch> query(String where, Object... values) {
        return jdbc.sql("select * from dispatch where " + where + " order by sequence").params(values).query(this::dispatch).list();
    }

    private Dispatch dispatch(ResultSet row, int number) throws SQLException {
        Outgoing outgoing = outgoing(row, number);
        List<Dispatch.Event> events = events(outgoing.id());
        return new Dispatch(outgoing.id(), outgoing.conferenceId(), outgoing.personId(), row.getString("kind"),
                row.getObject("subject_id", UUID.class), outgoing.recipient(), outgoing.subject(), outgoing.messageId(),
                Dispatch.stateOf(outgoing.paper(), events), events, row.getTimestamp("written_at").toInstant());
    }

    private List<Dispatch.Event> events(UUID id) {
        return jdbc.sql("select what, at, detail from dispatch_event where dispatch_id = ? order by sequence").param(id)
                .query((row, number) -> new Dispatch.Event(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3))).list();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        return new Outgoing(row.getObject("id", UUID.class), Optional.ofNullable(row.getObject("conference_id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)), row.getString("way").equals("paper"),
                row.getString("recipient"), row.getString("subject"), row.getString("message_id"), Optional.ofNullable(row.getString("return_token")),
                row.getObject("content_id", UUID.class), row.getInt("conference_revision"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
