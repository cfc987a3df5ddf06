package org.cleardays.tracking.chase;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.timescale.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reminders whose moment has come, one row each. */
class JdbcReminderRows {

    /** A row that another node has been given, and has not settled within this time, is given out again: it has died. */
    private static final String LEASE = "interval '1 minute'";

    /** One row, as it stands. */
    record Row(Chased chased, Matter matter, LocalDate dueOn) {
    }

    private final JdbcClient jdbc;

    JdbcReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Occasion.Key> keys(UUID conferenceId) {
        return new HashSet<>(jdbc.sql("select rule, reminder, about_id, due_on from reminder where conference_id = ?").param(conferenceId)
                .query((row, number) -> new Occasion.Key(row.getString(1), row.getString(2), id(row, "about_id"),
                        row.getObject(4, LocalDate.class))).list());
    }

    /** Empty where the row is there already: two nodes, or a second look. */
    Optional<UUID> add(Occasion occasion, String state, Instant now, String actor) {
        return jdbc.sql("""
                insert into reminder (id, conference_id, rule, matter, reminder, about_id, person_id, template, moment, due_on, due_at, found_at,
                    found_by, state, settled_at)
                values (:id, :conference, :rule, :matter, :reminder, :about, :person, :template, :moment, :dueOn, :dueAt, :now, :actor, :state,
                    case when :state = 'due' then null else cast(:now as timestamptz) end)
                on conflict (conference_id, rule, reminder, about_id, due_on) do nothing returning id""")
                .param("id", UUID.randomUUID()).param("conference", occasion.conference().id()).param("rule", occasion.deadline().id())
                .param("matter", occasion.deadline().matter().name()).param("reminder", occasion.reminder().id())
                .param("about", occasion.about().map(person -> person.id()).orElse(null), Types.OTHER)
                .param("person", occasion.to().map(person -> person.id()).orElse(null), Types.OTHER)
                .param("template", occasion.reminder().text()).param("moment", occasion.moment().atOffset(UTC))
                .param("dueOn", occasion.key().dueOn()).param("dueAt", occasion.deadline().due().toOffsetDateTime())
                .param("now", now.atOffset(UTC)).param("actor", actor).param("state", state).query(UUID.class).optional();
    }

    /** Those that wait to be looked at; each is answered to one caller, who then has it for a while by the database's own clock. */
    List<UUID> given() {
        return jdbc.sql("""
                with waiting as (select id from reminder where state = 'due' and (leased_until is null or leased_until < clock_timestamp())
                    order by sequence for update skip locked)
                update reminder set leased_until = clock_timestamp() + %s where id in (select id from waiting) returning id""".formatted(LEASE))
                .query(UUID.class).list();
    }

    void giveToCaller(UUID id) {
        jdbc.sql("update reminder set leased_until = clock_timestamp() + %s where id = ?".formatted(LEASE)).param(id).update();
    }

    /** Locks the row until the end of the transaction. */
    Row locked(UUID id) {
        return jdbc.sql("select * from reminder where id = ? for update").param(id)
                .query(JdbcReminderRows::row).optional().orElseThrow(() -> new IllegalArgumentException("No reminder " + id));
    }

    /** Whether a later one about the same thing goes to the same person. */
    boolean isOvertaken(Row row) {
        Chased chased = row.chased();
        return jdbc.sql("""
                select count(*) from reminder where conference_id = :conference and rule = :rule and due_on = :dueOn
                    and about_id is not distinct from cast(:about as uuid) and person_id is not distinct from cast(:person as uuid)
                    and moment > :moment and state in ('due', 'asked', 'to-ring', 'rung')""")
                .param("conference", chased.conferenceId()).param("rule", chased.rule()).param("dueOn", row.dueOn())
                .param("about", chased.aboutId().orElse(null), Types.OTHER).param("person", chased.personId().orElse(null), Types.OTHER)
                .param("moment", chased.moment().atOffset(UTC)).query(Long.class).single() > 0;
    }

    void settle(UUID id, String state, Instant now) {
        jdbc.sql("update reminder set state = ?, settled_at = ? where id = ?").params(state, now.atOffset(UTC), id).update();
    }

    List<Row> of(UUID conferenceId) {
        return jdbc.sql("select * from reminder where conference_id = ? order by moment, sequence").param(conferenceId)
                .query(JdbcReminderRows::row).list();
    }

    /** How often each author was asked for their report, by mail or by telephone. */
    Map<UUID, Integer> timesAsked(UUID conferenceId) {
        return of(conferenceId).stream().map(Row::chased).filter(Chased::askedItsAuthor)
                .collect(Collectors.toMap(chased -> chased.aboutId().orElseThrow(), chased -> 1, Integer::sum));
    }

    List<Row> toRing() {
        return jdbc.sql("select * from reminder where state = 'to-ring' order by moment, sequence").query(JdbcReminderRows::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Chased chased = new Chased(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class), row.getString("rule"),
                row.getString("reminder"), id(row, "about_id"), id(row, "person_id"), row.getString("template"),
                row.getTimestamp("moment").toInstant(), row.getTimestamp("due_at").toInstant(), row.getString("state"),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(settled -> settled.toInstant()));
        return new Row(chased, Matter.valueOf(row.getString("matter")), row.getObject("due_on", LocalDate.class));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
