package org.cleardays.timescale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of deadlines that were set; they are added to, never changed. */
final class JdbcDeadlines {

    private final JdbcClient jdbc;

    JdbcDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every set of this conference, oldest first, in the order of their numbers. */
    List<DeadlineSet> of(UUID conferenceId) {
        return jdbc.sql("select number, why, set_at, facts, dues from deadline_set where conference_id = ? order by number").param(conferenceId)
                .query(JdbcDeadlines::set).list();
    }

    /** The same; nobody else sets this conference's deadlines until the transaction ends. */
    List<DeadlineSet> locked(UUID conferenceId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('deadlines ' || ?::text, 0))").param(conferenceId).query().listOfRows();
        return of(conferenceId);
    }

    UUID add(UUID conferenceId, DeadlineSet set) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into deadline_set (id, conference_id, number, why, set_at, facts, dues) "
                + "values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)")
                .params(id, conferenceId, set.number(), set.why(), Timestamp.from(set.setAt()), DeadlineJson.write(set.facts()),
                        DeadlineJson.write(set.dues())).update();
        return id;
    }

    private static DeadlineSet set(ResultSet row, int number) throws SQLException {
        return new DeadlineSet(row.getInt("number"), row.getString("why"), row.getTimestamp("set_at").toInstant(),
                DeadlineJson.readFacts(row.getString("facts")), DeadlineJson.read(row.getString("dues")));
    }
}
