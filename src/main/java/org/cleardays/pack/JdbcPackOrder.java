package org.cleardays.pack;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the order that the office chose for the reports of a pack. */
class JdbcPackOrder {

    private final JdbcClient jdbc;

    JdbcPackOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The authors, the first first; none where the booking's order stands. */
    List<UUID> of(UUID conferenceId) {
        return jdbc.sql("select author_id from pack_order where conference_id = ? order by position").param(conferenceId).query(UUID.class).list();
    }

    void replace(UUID conferenceId, List<UUID> authors) {
        jdbc.sql("delete from pack_order where conference_id = ?").param(conferenceId).update();
        for (int position = 0; position < authors.size(); position++) {
            jdbc.sql("insert into pack_order (conference_id, author_id, position) values (?, ?, ?)")
                    .params(conferenceId, authors.get(position), position + 1).update();
        }
    }
}
