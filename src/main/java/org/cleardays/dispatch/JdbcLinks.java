package org.cleardays.dispatch;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links in PostgreSQL, each under the hash of its token. */
class JdbcLinks implements Links {

    /** How long after the conference's day a link still opens: proposed by us, for no guidance names a time. */
    private static final int DAYS_AFTER_CONFERENCE = 14;
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Conferences conferences;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcLinks(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.conferences = conferences;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public String make(UUID conferenceId, UUID personId, Purpose purpose, UUID targetId) {
        UUID id = UUID.randomUUID();
        String token = token();
        jdbc.sql("""
                insert into link (id, token_hash, conference_id, person_id, purpose, target_id, made_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, hash(token), conferenceId, personId, purpose.name(), targetId, now()).update();
        auditTrail.record(new Act(Act.CLEARDAYS, "link-made", "link", id, conferenceId,
                purpose.name() + " " + targetId + " person " + personId));
        return token;
    }

    /** Asked anew each time, for the conference may have been moved or have ended. */
    private boolean isOpen(Link link) {
        Conference conference = conferences.get(link.conferenceId());
        LocalDate closes = conference.heldAt().toLocalDate().plusDays(DAYS_AFTER_CONFERENCE + 1);
        return !conference.state().ended() && closes.atStartOfDay(conference.heldAt().getZone()).toInstant().isAfter(clock.instant());
    }

    @Override
    public Optional<Link> follow(String token) {
        return byToken(token).filter(this::isOpen);
    }

    @Override
    public Optional<Link> get(UUID linkId) {
        return byId(linkId).filter(this::isOpen);
    }

    @Override
    public Optional<Link> closed(String token) {
        return byToken(token).filter(link -> conferences.get(link.conferenceId()).state().ended());
    }

    @Override
    public Optional<Link> closed(UUID linkId) {
        return byId(linkId).filter(link -> conferences.get(link.conferenceId()).state().ended());
    }

    private Optional<Link> byToken(String token) {
        return jdbc.sql("select * from link where token_hash = ? and revoked_at is null").param(hash(token)).query(JdbcLinks::link).optional();
    }

    private Optional<Link> byId(UUID linkId) {
        return jdbc.sql("select * from link where id = ? and revoked_at is null").param(linkId).query(JdbcLinks::link).optional();
    }

    @Override
    public void revoke(UUID linkId, String actor) {
        get(linkId).ifPresent(link -> {
            jdbc.sql("update link set revoked_at = ?, revoked_by = ? where id = ?").params(now(), actor, linkId).update();
            auditTrail.record(new Act(actor, "link-revoked", "link", linkId, link.conferenceId(), ""));
        });
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class), row.getObject("person_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")), row.getObject("target_id", UUID.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
