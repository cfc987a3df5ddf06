package org.cleardays.pack.progress;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the steps of the newest building of each conference's pack. */
class JdbcSteps {

    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID conferenceId, List<Step> steps) {
        jdbc.sql("delete from pack_step where conference_id = ?").param(conferenceId).update();
        steps.forEach(step -> jdbc.sql("insert into pack_step (conference_id, number, words, at, last) values (?, ?, ?, ?, ?)")
                .params(conferenceId, step.number(), step.words(), step.at().atOffset(UTC), step.last()).update());
    }

    List<Step> of(UUID conferenceId) {
        return jdbc.sql("select number, words, at, last from pack_step where conference_id = ? order by number").param(conferenceId)
                .query((row, number) -> new Step(row.getInt(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getBoolean(4))).list();
    }
}
