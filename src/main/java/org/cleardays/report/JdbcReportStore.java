package org.cleardays.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.report.version.Answers;
import org.cleardays.report.version.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows of reports. */
final class JdbcReportStore {

    /** Canonical: properties and keys in one order, so that equal content has equal bytes. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final String SELECT = "select r.*, (select json_object_agg(t.state, extract(epoch from t.at)::numeric * 1000000) "
            + "from report_time t where t.report_id = r.id) as times from report r ";

    private final JdbcClient jdbc;

    JdbcReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String canonical(ReadReport content) {
        return JSON.writeValueAsString(content);
    }

    /**
     * What is kept of a version besides the report.
     *
     * @param fileHash null where it came as no file of its own
     * @param answers  what its author has answered on the page so far
     */
    record Version(ReadReport content, String fileHash, Answers answers) {
    }

    void insert(Report report, Version version) {
        jdbc.sql("insert into report (id, conference_id, author_id, version, form, content, content_hash, nothing_to_add, state, findings, "
                        + "original_id, file_hash, answers) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, '[]', ?, ?, ?::jsonb)")
                .params(java.util.Arrays.asList(report.id(), report.conferenceId(), report.authorId(), report.version(), report.form(),
                        canonical(version.content()), report.contentHash(), report.nothingToAdd().orElse(null), report.state().name(),
                        report.originalId().orElse(null), version.fileHash(), JSON.writeValueAsString(version.answers().kept()))).update();
    }

    void differs(UUID reportId, Difference difference) {
        jdbc.sql("update report set difference = ?::jsonb where id = ?").params(JSON.writeValueAsString(difference), reportId).update();
    }

    Optional<Difference> difference(UUID reportId) {
        return jdbc.sql("select difference::text from report where id = ? and difference is not null").param(reportId).query(String.class).optional()
                .map(json -> JSON.readValue(json, Difference.class));
    }

    Answers answers(UUID reportId) {
        return new Answers(JSON.readValue(jdbc.sql("select answers::text from report where id = ?").param(reportId).query(String.class).single(),
                new TypeReference<List<Answers.Kept>>() { }));
    }

    /** What it says, "nothing to add" among it. */
    ReadReport said(Report report) {
        ReadReport content = content(report.id());
        Map<String, String> fields = new HashMap<>(content.fields());
        report.nothingToAdd().ifPresent(words -> fields.put("nothing-to-add", words));
        return new ReadReport(fields, content.sections(), content.statements(), content.scales(), content.outside());
    }

    void reached(UUID reportId, ReportState state, Instant at) {
        jdbc.sql("update report set state = ? where id = ?").params(state.name(), reportId).update();
        jdbc.sql("insert into report_time (report_id, state, at) values (?, ?, ?) on conflict do nothing")
                .params(reportId, state.name(), Timestamp.from(at)).update();
    }

    void found(UUID reportId, LookedOver lookedOver) {
        jdbc.sql("update report set findings = ?::jsonb, hints = ?::jsonb where id = ?").params(JSON.writeValueAsString(lookedOver.findings()),
                JSON.writeValueAsString(lookedOver.hints()), reportId).update();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = ?").param(id).query(JdbcReportStore::report).optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Report> lock(UUID id) {
        jdbc.sql("select 1 from report where id = ? for update").param(id).query().listOfRows();
        return find(id);
    }

    List<Report> inState(ReportState state) {
        return jdbc.sql(SELECT + "where r.state = ? order by (select min(at) from report_time t where t.report_id = r.id), r.id")
                .param(state.name()).query(JdbcReportStore::report).list();
    }

    List<Report> of(UUID conferenceId) {
        return jdbc.sql(SELECT + "where r.conference_id = ? order by (select min(at) from report_time t where t.report_id = r.id), r.version")
                .param(conferenceId).query(JdbcReportStore::report).list();
    }

    /** Versions of one author's report, newest first. */
    List<Report> versions(UUID conferenceId, UUID authorId) {
        return jdbc.sql(SELECT + "where r.conference_id = ? and r.author_id = ? order by r.version desc").params(conferenceId, authorId)
                .query(JdbcReportStore::report).list();
    }

    Optional<UUID> withFile(UUID conferenceId, UUID authorId, String fileHash) {
        return jdbc.sql("select id from report where conference_id = ? and author_id = ? and file_hash = ? order by version desc limit 1")
                .params(conferenceId, authorId, fileHash).query(UUID.class).optional();
    }

    ReadReport content(UUID reportId) {
        return JSON.readValue(jdbc.sql("select content::text from report where id = ?").param(reportId).query(String.class).single(),
                ReadReport.class);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        ReadReport content = JSON.readValue(row.getString("content"), ReadReport.class);
        return new Report(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class), row.getObject("author_id", UUID.class),
                row.getInt("version"), row.getString("form"), content.fields(), content.statements(), content.scales(),
                Optional.ofNullable(row.getString("nothing_to_add")), ReportState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("findings"), new TypeReference<List<Finding>>() { }),
                JSON.readValue(row.getString("hints"), new TypeReference<List<Hint>>() { }),
                Optional.ofNullable(row.getObject("original_id", UUID.class)), row.getString("content_hash"), times(row.getString("times")));
    }

    private static Map<ReportState, Instant> times(String json) {
        Map<ReportState, Instant> times = new EnumMap<>(ReportState.class);
        if (json != null) {
            JSON.readValue(json, new TypeReference<Map<String, java.math.BigDecimal>>() { })
                    .forEach((state, micros) -> times.put(ReportState.valueOf(state), Instant.EPOCH.plusNanos(micros.longValue() * 1000)));
        }
        return times;
    }
}
