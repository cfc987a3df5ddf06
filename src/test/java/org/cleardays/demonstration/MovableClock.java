package org.cleardays.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Business time that a person can move on: machine time and an offset. The last instant seen is kept in a table of the demonstration's
 * own, so that a restart goes on from there, however long the machine was off.
 */
public final class MovableClock extends Clock {

    /** How often the time is written down; a restart goes on this much later than what was written, and so never backwards. */
    static final Duration WRITTEN_EVERY = Duration.ofSeconds(2);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant BEGINNING = ZonedDateTime.of(2026, 6, 1, 9, 0, 0, 0, LONDON).toInstant();

    private final JdbcClient jdbc;
    private volatile Duration offset;

    MovableClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create schema if not exists demonstration").update();
        jdbc.sql("create table if not exists demonstration.clock (only_one boolean primary key default true, seen timestamptz not null)").update();
        offset = Duration.between(Instant.now(), lastSeen());
    }

    private Instant lastSeen() {
        return jdbc.sql("select seen from demonstration.clock").query(OffsetDateTime.class).optional()
                .map(seen -> seen.toInstant().plus(WRITTEN_EVERY)).orElse(BEGINNING);
    }

    /** Moves the clock on; {@link IllegalArgumentException} where the instant lies in the past. */
    synchronized void moveTo(Instant target) {
        if (target.isBefore(instant())) {
            throw new IllegalArgumentException("The clock is at " + instant().atZone(LONDON) + " already, and goes forwards only.");
        }
        offset = Duration.between(Instant.now(), target);
        writeDown();
    }

    /** Keeps the present instant for the next start. */
    synchronized void writeDown() {
        jdbc.sql("""
                insert into demonstration.clock (seen) values (?)
                on conflict (only_one) do update set seen = greatest(demonstration.clock.seen, excluded.seen)""")
                .param(instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovableClock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
