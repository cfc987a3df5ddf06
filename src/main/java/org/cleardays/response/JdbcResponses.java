package org.cleardays.response;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the family's answers; the same words about the same copy are one answer, however often they are sent. */
class JdbcResponses implements Responses {

    private final JdbcClient jdbc;
    private final Disclosures disclosures;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcResponses(JdbcClient jdbc, Disclosures disclosures, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.disclosures = disclosures;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public UUID answer(UUID copyId, String words) {
        String answer = words == null ? "" : words.strip();
        if (answer.isEmpty()) {
            throw new IllegalArgumentException("An answer has words");
        }
        Copy copy = givenToItsReader(copyId);
        UUID id = UUID.randomUUID();
        int kept = jdbc.sql("""
                insert into response (id, conference_id, copy_id, report_id, reader_id, words, given_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (copy_id, md5(words)) do nothing""")
                .params(id, copy.conferenceId(), copyId, copy.reportId(), copy.readerId(), answer, clock.instant().atOffset(UTC)).update();
        return kept == 1 ? recorded(id, copy) : same(copyId, answer);
    }

    private UUID recorded(UUID id, Copy copy) {
        auditTrail.record(new Act("person:" + copy.readerId(), "response-given", "response", id, copy.conferenceId(),
                "report " + copy.reportId() + ", copy " + copy.id()));
        return id;
    }

    private UUID same(UUID copyId, String words) {
        return jdbc.sql("select id from response where copy_id = ? and words = ?").params(copyId, words).query(UUID.class).single();
    }

    /** A reader may still answer what a newer version has replaced since. */
    private Copy givenToItsReader(UUID copyId) {
        Copy copy = disclosures.get(copyId);
        if (copy.releasedAt().isEmpty() || copy.state() != CopyState.READY && copy.state() != CopyState.SUPERSEDED) {
            throw new IllegalArgumentException("Copy " + copyId + " was not given to its reader");
        }
        return copy;
    }

    @Override
    public Response get(UUID responseId) {
        return jdbc.sql("select * from response where id = ?").param(responseId).query(JdbcResponses::response).optional()
                .orElseThrow(() -> new IllegalArgumentException("No response " + responseId));
    }

    @Override
    public List<Response> of(UUID conferenceId) {
        return jdbc.sql("select * from response where conference_id = ? order by sequence").param(conferenceId)
                .query(JdbcResponses::response).list();
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        return new Response(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class), row.getObject("copy_id", UUID.class),
                row.getObject("report_id", UUID.class), row.getObject("reader_id", UUID.class), row.getString("words"),
                row.getTimestamp("given_at").toInstant());
    }
}
