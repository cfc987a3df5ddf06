package org.cleardays.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.cleardays.document.mail.ParsedMail;
import org.cleardays.document.wrapped.MailSignature;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of what arrived. */
class JdbcIncomings {

    /**
     * Something that arrived, with what only intake needs to know of it.
     *
     * @param overLimit only its headers were fetched
     * @param resolved  a person has already decided about it
     */
    record Arrived(Incoming incoming, boolean overLimit, boolean resolved) {

        boolean isSorted() {
            return incoming.outcome().isPresent();
        }

        boolean waitsForAPerson() {
            return incoming.outcome().filter("held"::equals).isPresent() && !resolved;
        }
    }

    /** A file uploaded by an author who is known. */
    record Upload(UUID conferenceId, UUID authorId, String fileName) {
    }

    private final JdbcClient jdbc;

    JdbcIncomings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(String identity) {
        return jdbc.sql("select id from incoming where identity = ?").param(identity).query(UUID.class).optional();
    }

    /** Adds a mail's row, unless another node has just done so; answers whether it did. */
    boolean addMail(UUID id, String identity, UUID content, RawMail mail, Instant now) {
        return jdbc.sql("""
                insert into incoming (id, channel, identity, received_at, size, raw_content_id, over_limit, mailbox, uid_validity, uid)
                values (?, 'mail', ?, ?, ?, ?, ?, ?, ?, ?) on conflict (identity) do nothing""")
                .params(id, identity, Timestamp.from(now), mail.size(), content, mail.overLimit(), mail.mailbox(), mail.uidValidity(),
                        mail.uid()).update() == 1;
    }

    /** Adds an upload's row; the file's name stands as its subject. */
    boolean addUpload(UUID id, String identity, UUID content, long size, Upload upload, Instant now) {
        return jdbc.sql("""
                insert into incoming (id, channel, identity, received_at, size, raw_content_id, over_limit, conference_id, person_id, subject)
                values (?, 'upload', ?, ?, ?, ?, false, ?, ?, ?) on conflict (identity) do nothing""")
                .params(id, identity, Timestamp.from(now), size, content, upload.conferenceId(), upload.authorId(), upload.fileName())
                .update() == 1;
    }

    /** Reads and locks the row, so that two nodes never decide about it at once. */
    Arrived lock(UUID id) {
        return jdbc.sql("select * from incoming where id = ? for update").param(id).query(JdbcIncomings::arrived).optional()
                .orElseThrow(() -> new IllegalArgumentException("Nothing arrived as " + id));
    }

    Optional<Incoming> get(UUID id) {
        return jdbc.sql("select * from incoming where id = ?").param(id).query(JdbcIncomings::incoming).optional();
    }

    List<Incoming> held() {
        return jdbc.sql("select * from incoming where outcome = 'held' and resolution is null order by received_at, id")
                .query(JdbcIncomings::incoming).list();
    }

    List<Incoming> of(UUID conferenceId) {
        return jdbc.sql("select * from incoming where conference_id = ? order by received_at, id").param(conferenceId)
                .query(JdbcIncomings::incoming).list();
    }

    /** Notes where a mail lies, beside where it lay before. */
    void seenAt(RawMail mail, UUID id) {
        jdbc.sql("insert into mailbox_position (mailbox, uid_validity, uid, incoming_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(mail.mailbox(), mail.uidValidity(), mail.uid(), id).update();
    }

    boolean isSeenAt(String mailbox, long uidValidity, long uid) {
        return jdbc.sql("select exists (select 1 from mailbox_position where mailbox = ? and uid_validity = ? and uid = ?)")
                .params(mailbox, uidValidity, uid).query(Boolean.class).single();
    }

    List<Incoming> answers() {
        return jdbc.sql("select * from incoming where outcome = 'response' and resolution is null and reason <> ? order by received_at, id")
                .param(Reason.CALENDAR_REPLY.word()).query(JdbcIncomings::incoming).list();
    }

    long countFrom(String sender, Instant since) {
        return jdbc.sql("select count(*) from incoming where sender = ? and received_at >= ?").params(sender, Timestamp.from(since))
                .query(Long.class).single();
    }

    void describe(UUID id, ParsedMail mail) {
        jdbc.sql("update incoming set sender = ?, subject = ?, message_id = ?, signature = ?, certificate = ? where id = ?")
                .params(mail.from().orElse(mail.fromAsShown()), mail.subject(), mail.messageId().orElse(""),
                        mail.signature().map(signature -> signature.result().name().toLowerCase(Locale.ROOT)).orElse(""),
                        mail.signature().map(JdbcIncomings::certificate).orElse(""), id).update();
    }

    private static String certificate(MailSignature signature) {
        return (signature.certificateSerial() + " " + signature.issuerHash()).strip();
    }

    void decide(UUID id, Verdict verdict, boolean answerable, Instant now) {
        jdbc.sql("""
                update incoming set outcome = ?, reason = ?, answerable = ?, sorted_at = ?, report_id = ?,
                    conference_id = coalesce(?, conference_id), person_id = coalesce(?, person_id) where id = ?""")
                .params(verdict.outcome(), verdict.reason().word(), answerable, Timestamp.from(now), verdict.reportId().orElse(null),
                        verdict.conferenceId().orElse(null), verdict.personId().orElse(null), id).update();
    }

    void resolve(UUID id, String resolution, String why, String actor, Instant now) {
        jdbc.sql("update incoming set resolution = ?, resolution_reason = ?, resolved_by = ?, resolved_at = ? where id = ?")
                .params(resolution, why, actor, Timestamp.from(now), id).update();
    }

    /** Whether this is the first mail with this Message-ID and body; a second node asking at the same time waits here. */
    boolean isFirst(UUID id, String messageId, String bodyHash) {
        jdbc.sql("insert into incoming_message (message_id, body_hash, incoming_id) values (?, ?, ?) on conflict do nothing")
                .params(messageId, bodyHash, id).update();
        return jdbc.sql("select incoming_id from incoming_message where message_id = ? and body_hash = ?").params(messageId, bodyHash)
                .query(UUID.class).single().equals(id);
    }

    /** Whether the day's one answer to this sender falls to this mail. */
    boolean takesAnswerOf(LocalDate day, String sender, UUID id) {
        jdbc.sql("insert into incoming_answer (sender, day, incoming_id) values (?, ?, ?) on conflict do nothing")
                .params(sender, day, id).update();
        return jdbc.sql("select incoming_id from incoming_answer where sender = ? and day = ?").params(sender, day)
                .query(UUID.class).single().equals(id);
    }

    IntakeSum sum() {
        Map<String, Long> byOutcome = new TreeMap<>();
        jdbc.sql("select coalesce(outcome, ''), count(*) from incoming group by 1")
                .query((row, number) -> byOutcome.put(row.getString(1), row.getLong(2))).list();
        long received = byOutcome.values().stream().mapToLong(Long::longValue).sum();
        Long waiting = byOutcome.remove("");
        return new IntakeSum(received, Map.copyOf(byOutcome), waiting == null ? 0 : waiting);
    }

    private static Arrived arrived(ResultSet row, int number) throws SQLException {
        return new Arrived(incoming(row, number), row.getBoolean("over_limit"), row.getString("resolution") != null);
    }

    private static Incoming incoming(ResultSet row, int number) throws SQLException {
        Reason reason = Reason.of(row.getString("reason"));
        return new Incoming(row.getObject("id", UUID.class), row.getString("channel"), row.getTimestamp("received_at").toInstant(),
                row.getLong("size"), row.getObject("raw_content_id", UUID.class), Optional.ofNullable(row.getString("outcome")), reason.word(),
                reason.words(), id(row, "conference_id"), id(row, "person_id"), id(row, "report_id"), row.getBoolean("answerable"),
                row.getString("sender"), row.getString("subject"), row.getString("message_id"), Optional.ofNullable(row.getString("resolution")));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
