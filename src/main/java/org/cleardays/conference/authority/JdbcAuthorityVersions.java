package org.cleardays.conference.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions in PostgreSQL. Which one is in force is asked anew each time, since another node may have put one in force; what a version
 * says never changes, so each is read once.
 */
class JdbcAuthorityVersions implements AuthorityVersions {

    private static final String COLUMNS = "select name, number, since, by, reason, yaml from authority_file ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, InForce> read = new ConcurrentHashMap<>();

    JdbcAuthorityVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What came with Cleardays becomes a version, once; and is in force unless somebody here put the newest version in. */
    void ship(AuthorityFile file) {
        jdbc.sql("""
                insert into authority_file (name, number, since, by, reason, yaml, shipped)
                select :name, coalesce(max(number), 0) + 1, :now, 'Cleardays', 'came with this version of Cleardays', :yaml, true
                from authority_file where name = :name
                having coalesce((array_agg(shipped order by number desc))[1], true) and coalesce(bool_and(yaml <> :yaml), true)
                on conflict do nothing""")
                .param("name", file.name()).param("now", Timestamp.from(clock.instant())).param("yaml", file.text()).update();
    }

    @Override
    public Optional<InForce> find(String name) {
        return jdbc.sql("select id from authority_file where name = ? order by number desc limit 1").param(name).query(Long.class).optional()
                .map(this::version);
    }

    @Override
    public List<InForce> all() {
        return jdbc.sql("select distinct on (name) id from authority_file order by name, number desc").query(Long.class).list().stream()
                .map(this::version).toList();
    }

    @Override
    public List<AuthorityVersion> history(String name) {
        return jdbc.sql(COLUMNS + "where name = ? order by number desc").param(name).query(JdbcAuthorityVersions::version).list();
    }

    /** Whoever comes second waits, and then sees the first one's version as the newest. */
    @Override
    public AuthorityVersion locked(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('authority_file'), hashtext(?))").param(name).query().singleRow();
        return history(name).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("No authority " + name));
    }

    @Override
    public AuthorityVersion add(AuthorityVersion newest, String yaml, String reason, String actor) {
        AuthorityVersion next = new AuthorityVersion(newest.name(), newest.number() + 1, clock.instant(), actor, reason.strip(), yaml);
        jdbc.sql("insert into authority_file (name, number, since, by, reason, yaml, shipped) values (?, ?, ?, ?, ?, ?, false)")
                .params(next.name(), next.number(), Timestamp.from(next.since()), next.by(), next.reason(), next.yaml()).update();
        return next;
    }

    /** By the row's own id, which is never given twice: a number may be, where a transaction was rolled back. */
    private InForce version(long id) {
        return read.computeIfAbsent(id, unread -> {
            AuthorityVersion version = jdbc.sql(COLUMNS + "where id = ?").param(unread).query(JdbcAuthorityVersions::version).single();
            return InForce.of(AuthorityFile.of(version.name(), version.yaml()).asVersion(version.number()));
        });
    }

    private static AuthorityVersion version(ResultSet row, int number) throws SQLException {
        return new AuthorityVersion(row.getString("name"), row.getInt("number"), row.getTimestamp("since").toInstant(), row.getString("by"),
                row.getString("reason"), row.getString("yaml"));
    }
}
