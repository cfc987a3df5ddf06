package org.cleardays.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The chain in PostgreSQL; acts gather during a transaction and are chained just before it commits. */
class JdbcAuditTrail implements AuditTrail {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditTrail(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void record(Act act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("An act is recorded in the transaction of the act itself; there is none");
        }
        gathered().acts.add(new Dated(clock.instant().truncatedTo(ChronoUnit.MICROS), act));
    }

    private Gathered gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance).map(Gathered.class::cast).filter(gathered -> gathered.belongsTo(this))
                .findFirst().orElseGet(this::startGathering);
    }

    private Gathered startGathering() {
        Gathered gathered = new Gathered();
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    private void chain(List<Dated> acts) {
        ChainLink last = jdbc.sql("select sequence, hash from audit_head for update")
                .query((row, number) -> new ChainLink(row.getLong(1), row.getBytes(2))).single();
        for (Dated dated : acts) {
            last = last.next(dated.at, dated.act);
            insert(last, dated);
        }
        jdbc.sql("update audit_head set sequence = ?, hash = ?").params(last.sequence(), last.hash()).update();
    }

    private void insert(ChainLink link, Dated dated) {
        Act act = dated.act;
        jdbc.sql("""
                insert into audit_entry (sequence, at, actor, what, record_type, record_id, conference_id, detail, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(link.sequence(), Timestamp.from(dated.at), act.actor(), act.what(), act.recordType(), act.recordId(),
                        act.conferenceId(), act.detail(), link.hash())
                .update();
    }

    @Override
    public List<Entry> about(UUID conferenceId) {
        return jdbc.sql("select * from audit_entry where conference_id = ? order by sequence").param(conferenceId)
                .query((row, number) -> ChainReader.entry(row)).list();
    }

    @Override
    public Verification verify() {
        try (Connection connection = dataSource.getConnection()) {
            return ChainReader.verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The chain could not be read", e);
        }
    }

    private record Dated(Instant at, Act act) {
    }

    /** What one transaction has recorded so far. */
    private final class Gathered implements TransactionSynchronization {

        private final List<Dated> acts = new ArrayList<>();

        boolean belongsTo(JdbcAuditTrail trail) {
            return JdbcAuditTrail.this == trail;
        }

        /** Last of all, so that the head is locked as briefly as can be. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chain(acts);
        }
    }
}
