package org.cleardays.tracking.chase;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.dispatch.note.DigestFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Digests in PostgreSQL: a row for each authority and day, never a second one. */
class JdbcDigests implements Digests {

    /** One row, as it stands. */
    private record Row(UUID id, String authority, LocalDate day, String state) {
    }

    private final JdbcClient jdbc;
    private final DayList list;
    private final AuthorityDays days;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcDigests(JdbcClient jdbc, DayList list, AuthorityDays days, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.days = days;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public List<UUID> due(Instant now) {
        days.names().forEach(authority -> days.digestOf(authority, now).filter(time -> list.hadOpenConferences(authority, time, now))
                .ifPresent(time -> find(authority, now)));
        return jdbc.sql("""
                with waiting as (select id from digest where state = 'due' and (leased_until is null or leased_until < clock_timestamp())
                    order by authority, day for update skip locked)
                update digest set leased_until = clock_timestamp() + interval '1 minute' where id in (select id from waiting) returning id""")
                .query(UUID.class).list();
    }

    private void find(String authority, Instant now) {
        LocalDate today = days.today(authority, now);
        boolean known = jdbc.sql("select count(*) from digest where authority = ? and day = ?").params(authority, today)
                .query(Long.class).single() > 0;
        if (!known) {
            UUID id = UUID.randomUUID();
            String state = facts(id, authority, today, now).saysNothing() ? "nothing-to-say" : "due";
            jdbc.sql("""
                    insert into digest (id, authority, day, found_at, state) values (?, ?, ?, ?, ?)
                    on conflict (authority, day) do nothing""").params(id, authority, today, now.atOffset(UTC), state).update();
        }
    }

    @Override
    public Morning stillToday(UUID digestId) {
        Row row = jdbc.sql("select id, authority, day, state from digest where id = ? for update").param(digestId)
                .query((found, number) -> new Row(found.getObject(1, UUID.class), found.getString(2), found.getObject(3, LocalDate.class),
                        found.getString(4))).single();
        boolean waits = row.state().equals("due");
        if (row.state().equals("past") || waits && !days.today(row.authority(), clock.instant()).equals(row.day())) {
            settle(row, "past");
            return new Morning.Passed(digestId);
        }
        settle(row, "sent");
        return new Morning.OfToday(digestId, facts(digestId, row.authority(), row.day(), clock.instant()));
    }

    private void settle(Row row, String state) {
        if (!row.state().equals(state)) {
            jdbc.sql("update digest set state = ? where id = ?").params(state, row.id()).update();
            auditTrail.record(new Act(Act.CLEARDAYS, "digest-" + state, "digest", row.id(), null, "authority " + row.authority()));
        }
    }

    private DigestFacts facts(UUID id, String authority, LocalDate day, Instant now) {
        return list.of(id, authority, days.called(authority), day, now);
    }
}
