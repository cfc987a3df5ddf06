package org.cleardays.dispatch;

import static java.time.ZoneOffset.UTC;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import io.github.bucket4j.Bucket;
import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes in PostgreSQL as salted hashes; what was entered wrongly is counted there too, and survives a restart. */
class JdbcCodes implements Codes {

    private static final int WRONG_ALLOWED = 5;
    /** Wrong ones that one code outlives, however slowly they come: ours, so that a week's guesses find one in 100,000. */
    private static final int WRONG_IN_ALL = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final Duration VALID = Duration.ofDays(7);
    /** Tries a quarter of an hour for one person at this node, right or wrong, whatever the business clock says. */
    private static final int TRIES_ALLOWED = 15;
    private static final int ITERATIONS = 60_000;

    private final SecureRandom random = new SecureRandom();
    private final ConcurrentHashMap<UUID, Bucket> tries = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcCodes(JdbcClient jdbc, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    private record Issued(UUID id, UUID conferenceId, byte[] salt, byte[] hash, Instant expiresAt) {
    }

    @Override
    public String issue(UUID conferenceId, UUID personId, String actor) {
        oneAtATime(personId);
        jdbc.sql("update code set ended_at = ? where person_id = ? and ended_at is null").params(now(), personId).update();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into code (id, conference_id, person_id, salt, hash, issued_at, issued_by, expires_at) values (?, ?, ?, ?, ?, ?, ?,
                ?)""")
                .params(id, conferenceId, personId, salt, hash(code, salt), now(), actor, now().plus(VALID)).update();
        auditTrail.record(new Act(actor, "code-issued", "person", personId, conferenceId, "code " + id));
        return code;
    }

    @Override
    public Entered enter(UUID personId, String entered) {
        oneAtATime(personId);
        Optional<Issued> issued = current(personId);
        boolean same = same(issued, entered);
        if (lockedUntil(personId).isPresent() || !bucket(personId).tryConsume(1)) {
            note(personId, "locked");
            return Entered.LOCKED;
        }
        boolean right = same && issued.get().expiresAt().isAfter(clock.instant());
        note(personId, right ? "right" : "wrong");
        return right ? right(personId, issued.get()) : wrong(personId, issued);
    }

    /** The same work is done where there is no code, so that the time it takes tells nothing. */
    private static boolean same(Optional<Issued> issued, String entered) {
        byte[] hash = hash(entered.replaceAll("\\s", ""), issued.map(Issued::salt).orElse(new byte[16]));
        return MessageDigest.isEqual(hash, issued.map(Issued::hash).orElse(new byte[32]));
    }

    private Entered right(UUID personId, Issued issued) {
        jdbc.sql("update code set ended_at = ?, used = true where id = ?").params(now(), issued.id()).update();
        auditTrail.record(new Act("person:" + personId, "code-used", "person", personId, issued.conferenceId(), "code " + issued.id()));
        return Entered.RIGHT;
    }

    private Entered wrong(UUID personId, Optional<Issued> issued) {
        UUID conference = issued.map(Issued::conferenceId).or(() -> lastConference(personId)).orElse(null);
        auditTrail.record(new Act("person:" + personId, "code-wrong", "person", personId, conference, ""));
        if (lockedUntil(personId).isPresent()) {
            auditTrail.record(new Act(Act.CLEARDAYS, "codes-locked", "person", personId, conference, ""));
        }
        issued.filter(this::endedByGuesses).ifPresent(code ->
                auditTrail.record(new Act(Act.CLEARDAYS, "code-ended", "person", personId, conference, "code " + code.id())));
        return Entered.WRONG;
    }

    private boolean endedByGuesses(Issued issued) {
        return jdbc.sql("""
                update code set ended_at = ? where id = ? and ? <= (select count(*) from code_attempt
                where code_attempt.person_id = code.person_id and entered = 'wrong' and at >= code.issued_at)""")
                .params(now(), issued.id(), WRONG_IN_ALL).update() == 1;
    }

    @Override
    public Optional<Instant> lockedUntil(UUID personId) {
        List<Instant> wrong = jdbc.sql("""
                select at from code_attempt where person_id = ? and entered = 'wrong'
                and at > coalesce((select max(at) from code_attempt where person_id = ? and entered = 'right'), '-infinity')
                order by sequence desc limit ?""").params(personId, personId, WRONG_ALLOWED)
                .query((row, number) -> row.getTimestamp(1).toInstant()).list();
        if (wrong.size() < WRONG_ALLOWED || wrong.getLast().plus(WINDOW).isBefore(wrong.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(wrong.getFirst().plus(LOCKED_FOR)).filter(until -> until.isAfter(clock.instant()));
    }

    private Optional<Issued> current(UUID personId) {
        return jdbc.sql("select * from code where person_id = ? and ended_at is null").param(personId)
                .query((row, number) -> new Issued(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class),
                        row.getBytes("salt"), row.getBytes("hash"), row.getTimestamp("expires_at").toInstant())).optional();
    }

    private Optional<UUID> lastConference(UUID personId) {
        return jdbc.sql("select conference_id from code where person_id = ? order by issued_at desc limit 1").param(personId)
                .query(UUID.class).optional();
    }

    private void note(UUID personId, String entered) {
        jdbc.sql("insert into code_attempt (person_id, at, entered) values (?, ?, ?)").params(personId, now(), entered).update();
    }

    /** Guesses made at the same time wait for each other, until the transaction ends. */
    private void oneAtATime(UUID personId) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(personId.getMostSignificantBits()).query((row, number) -> true).single();
    }

    private Bucket bucket(UUID personId) {
        return tries.computeIfAbsent(personId, person -> Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES_ALLOWED).refillGreedy(TRIES_ALLOWED, WINDOW)).build());
    }

    private static byte[] hash(String code, byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(code.toCharArray(), salt, ITERATIONS, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
