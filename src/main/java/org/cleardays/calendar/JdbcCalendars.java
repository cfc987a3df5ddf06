package org.cleardays.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables in PostgreSQL. Which one is in force is asked anew each time, since another node may have put one in force; what a table says
 * never changes, so each is read once.
 */
class JdbcCalendars implements Calendars {

    private static final String COLUMNS = "select place, number, since, by, reason, csv from calendar_table ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, WorkingCalendar> read = new ConcurrentHashMap<>();

    JdbcCalendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What came with Cleardays becomes a table, once; and is in force unless somebody here put the newest table in. */
    void ship() {
        WorkingCalendar.SHIPPED.forEach(place -> ship(place, WorkingCalendar.shippedCsv(place)));
    }

    /** Two nodes that start together both try; the number is free for one of them. */
    void ship(String place, String csv) {
        jdbc.sql("""
                insert into calendar_table (place, number, since, by, reason, csv, shipped)
                select :place, coalesce(max(number), 0) + 1, :now, 'Cleardays', 'came with this version of Cleardays', :csv, true
                from calendar_table where place = :place
                having coalesce((array_agg(shipped order by number desc))[1], true) and coalesce(bool_and(csv <> :csv), true)
                on conflict do nothing""")
                .param("place", place).param("now", Timestamp.from(clock.instant())).param("csv", csv).update();
    }

    /** The places whose newest shipped table waits, because what is in force was put there by somebody. */
    List<String> waiting() {
        return WorkingCalendar.SHIPPED.stream().filter(place -> jdbc.sql("select count(*) from calendar_table where place = ? and csv = ?")
                .params(place, WorkingCalendar.shippedCsv(place)).query(Integer.class).single() == 0).toList();
    }

    @Override
    public Set<String> places() {
        return Set.copyOf(jdbc.sql("select distinct place from calendar_table").query(String.class).list());
    }

    @Override
    public WorkingCalendar inForce(String place) {
        return calendar(newestId(place).orElseThrow(() -> unknown(place)));
    }

    @Override
    public WorkingCalendar table(String place, int number) {
        return calendar(jdbc.sql("select id from calendar_table where place = ? and number = ?").params(place, number).query(Long.class).optional()
                .orElseThrow(() -> new IllegalArgumentException("The calendar " + place + " has no table " + number + ".")));
    }

    @Override
    public List<CalendarTable> history(String place) {
        return jdbc.sql(COLUMNS + "where place = ? order by number desc").param(place).query(JdbcCalendars::table).list();
    }

    /** Whoever comes second waits, and then sees the first one's table as the newest. */
    @Override
    public CalendarTable replace(String place, String csv, String reason, String actor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar_table'), hashtext(?))").param(place).query().singleRow();
        CalendarTable newest = history(place).stream().findFirst().orElseThrow(() -> unknown(place));
        if (newest.csv().equals(csv)) {
            return newest;
        }
        CalendarEdit.examine(newest, csv, reason);
        CalendarTable next = new CalendarTable(place, newest.number() + 1, clock.instant(), actor, reason.strip(), csv);
        insert(next);
        return next;
    }

    private void insert(CalendarTable next) {
        jdbc.sql("insert into calendar_table (place, number, since, by, reason, csv, shipped) values (?, ?, ?, ?, ?, ?, false)")
                .params(next.place(), next.number(), Timestamp.from(next.since()), next.by(), next.reason(), next.csv()).update();
    }

    private Optional<Long> newestId(String place) {
        return jdbc.sql("select id from calendar_table where place = ? order by number desc limit 1").param(place).query(Long.class).optional();
    }

    /** By the row's own id, which is never given twice: a number may be, where a transaction was rolled back. */
    private WorkingCalendar calendar(long id) {
        return read.computeIfAbsent(id, unread -> {
            CalendarTable table = jdbc.sql(COLUMNS + "where id = ?").param(unread).query(JdbcCalendars::table).single();
            return WorkingCalendar.of(table.place(), table.number(), table.csv());
        });
    }

    private IllegalArgumentException unknown(String place) {
        return new IllegalArgumentException("There is no calendar \"" + place + "\"; known are "
                + String.join(", ", places().stream().sorted().toList()) + ".");
    }

    private static CalendarTable table(ResultSet row, int number) throws SQLException {
        return new CalendarTable(row.getString("place"), row.getInt("number"), row.getTimestamp("since").toInstant(), row.getString("by"),
                row.getString("reason"), row.getString("csv"));
    }
}
