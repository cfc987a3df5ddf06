package org.cleardays.pack;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.pack.plan.Earlier;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.print.PackPrinter;
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

    void insert(Pack pack, UUID contentId, PackPlan plan, PackPrinter.Printed printed) {
        jdbc.sql("""
                insert into pack (id, conference_id, reader_id, number, built_at, pages, content_id, kind, named)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(pack.id(), pack.conferenceId(), pack.readerId(), pack.number(), pack.builtAt().atOffset(UTC), pack.pages(), contentId,
                        pack.kind().name(), plan.leftOut().size() + plan.carriedOnes().size()).update();
        for (int position = 0; position < pack.reports().size(); position++) {
            jdbc.sql("insert into pack_report (pack_id, report_id, position, page) values (?, ?, ?, ?)")
                    .params(pack.id(), pack.reports().get(position), position + 1, printed.firstPages().get(position)).update();
        }
        printed.chapters().forEach((anchor, page) -> jdbc.sql("insert into pack_chapter (pack_id, anchor, page) values (?, ?, ?)")
                .params(pack.id(), anchor, page).update());
        plan.responseIds().forEach(response -> jdbc.sql("insert into pack_response (pack_id, response_id) values (?, ?)")
                .params(pack.id(), response).update());
    }

    /** What the chair was given. */
    Earlier earlier(UUID conferenceId) {
        return earlier(of(conferenceId));
    }

    /** What this professional was given. */
    Earlier earlierBundles(UUID conferenceId, UUID readerId) {
        return earlier(bundles(conferenceId).stream().filter(pack -> pack.readerId().equals(readerId)).toList());
    }

    private Earlier earlier(List<Pack> packs) {
        List<Earlier.Place> places = packs.stream().flatMap(pack -> jdbc.sql("select report_id, page from pack_report where pack_id = ?")
                .param(pack.id()).query((row, number) -> new Earlier.Place(row.getObject(1, UUID.class), pack.number(), row.getInt(2))).stream())
                .toList();
        Stream<UUID> responses = packs.stream().flatMap(pack -> jdbc.sql("select response_id from pack_response where pack_id = ?")
                .param(pack.id()).query(UUID.class).list().stream());
        List<PackPlan.ChapterBefore> chapters = packs.stream().flatMap(pack -> jdbc.sql("select anchor, page from pack_chapter where pack_id = ?")
                .param(pack.id()).query((row, number) -> new PackPlan.ChapterBefore(row.getString(1), pack.number(), row.getInt(2))).stream())
                .toList();
        return new Earlier(packs.size(), places, responses.collect(Collectors.toSet()), chapters);
    }

    int named(UUID packId) {
        return jdbc.sql("select named from pack where id = ?").param(packId).query(Integer.class).single();
    }

    Optional<Pack> find(UUID packId) {
        return jdbc.sql("select * from pack where id = ?").param(packId).query(this::pack).optional();
    }

    /** The chair's. */
    List<Pack> of(UUID conferenceId) {
        return of(conferenceId, Pack.Kind.CHAIRS_PACK);
    }

    /** The professionals'. */
    List<Pack> bundles(UUID conferenceId) {
        return of(conferenceId, Pack.Kind.BUNDLE);
    }

    private List<Pack> of(UUID conferenceId, Pack.Kind kind) {
        return jdbc.sql("select * from pack where conference_id = ? and kind = ? order by number, reader_id").params(conferenceId, kind.name())
                .query(this::pack).list();
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
                row.getTimestamp("built_at").toInstant(), row.getInt("pages"), reports, Pack.Kind.valueOf(row.getString("kind")));
    }
}
