package org.cleardays.pack;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which packs were printed, and what stands in each. */
class JdbcPackRows {

    private final JdbcClient jdbc;

    JdbcPackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody else builds a pack of the conference: one that comes meanwhile waits, and finds nothing new. */
    void buildAlone(UUID conferenceId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("pack of " + conferenceId).query().listOfRows();
    }

    void insert(Pack pack, UUID contentId, PackPlan plan, List<Integer> firstPages) {
        jdbc.sql("insert into pack (id, conference_id, reader_id, number, built_at, pages, content_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(pack.id(), pack.conferenceId(), pack.readerId(), pack.number(), pack.builtAt().atOffset(UTC), pack.pages(), contentId)
                .update();
        for (int position = 0; position < pack.reports().size(); position++) {
            jdbc.sql("insert into pack_report (pack_id, report_id, position, page) values (?, ?, ?, ?)")
                    .params(pack.id(), pack.reports().get(position), position + 1, firstPages.get(position)).update();
        }
        plan.responseIds().forEach(response -> jdbc.sql("insert into pack_response (pack_id, response_id) values (?, ?)")
                .params(pack.id(), response).update());
    }

    Earlier earlier(UUID conferenceId) {
        List<Earlier.Place> places = jdbc.sql("""
                select report_id, number, page from pack_report join pack on pack.id = pack_id where conference_id = ? order by number""")
                .param(conferenceId).query((row, number) -> new Earlier.Place(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
                .list();
        List<UUID> responses = jdbc.sql("select response_id from pack_response join pack on pack.id = pack_id where conference_id = ?")
                .param(conferenceId).query(UUID.class).list();
        return new Earlier(of(conferenceId).size(), places, new HashSet<>(responses));
    }

    Optional<Pack> find(UUID packId) {
        return jdbc.sql("select * from pack where id = ?").param(packId).query(this::pack).optional();
    }

    List<Pack> of(UUID conferenceId) {
        return jdbc.sql("select * from pack where conference_id = ? order by number").param(conferenceId).query(this::pack).list();
    }

    UUID contentOf(UUID packId) {
        return jdbc.sql("select content_id from pack where id = ?").param(packId).query(UUID.class).optional()
                .orElseThrow(() -> new IllegalArgumentException("No pack " + packId));
    }

    private Pack pack(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<UUID> reports = jdbc.sql("select report_id from pack_report where pack_id = ? order by position").param(id)
                .query(UUID.class).list();
        return new Pack(id, row.getObject("conference_id", UUID.class), row.getObject("reader_id", UUID.class), row.getInt("number"),
                row.getTimestamp("built_at").toInstant(), row.getInt("pages"), reports);
    }
}
