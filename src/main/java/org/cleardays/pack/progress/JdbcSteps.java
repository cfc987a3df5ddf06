package org.cleardays.pack.progress;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.pack.progress.Step.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the steps of the newest building of each conference's pack. */
class JdbcSteps {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcSteps.class);

    private final JdbcClient jdbc;
    private final TransactionOperations ownTransaction;

    /** @param ownTransaction a new one, whether or not there is one already */
    JdbcSteps(JdbcClient jdbc, TransactionOperations ownTransaction) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
    }

    /**
     * Is seen at once, by every node, also while the building's own transaction is open. A step that cannot be kept sinks no pack; one that is
     * lost in a power cut was told, and is not waited for on the disk.
     */
    void atOnce(Runnable work) {
        try {
            ownTransaction.executeWithoutResult(status -> {
                jdbc.sql("set local synchronous_commit to off").update();
                work.run();
            });
        } catch (NestedRuntimeException e) {
            LOG.warn("A step of building a pack could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    /** What is to be done when the transaction at hand has ended: at once where there is none. */
    void afterwards(Runnable whenKept, Runnable whenUndone) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            whenKept.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                (status == STATUS_COMMITTED ? whenKept : whenUndone).run();
            }
        });
    }

    /** The number of the newest building, 0 where there was none. */
    int newest(UUID conferenceId) {
        return jdbc.sql("select coalesce(max(build), 0) from pack_step where conference_id = ?").param(conferenceId).query(Integer.class).single();
    }

    /** In place of those of the buildings before. */
    void first(UUID conferenceId, Kind kind, String words, Instant at) {
        int build = newest(conferenceId) + 1;
        jdbc.sql("delete from pack_step where conference_id = ?").param(conferenceId).update();
        insert(conferenceId, build, 1, kind, words, at);
    }

    void next(UUID conferenceId, Kind kind, String words, Instant at) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from pack_step where conference_id = ?").param(conferenceId)
                .query(Integer.class).single();
        insert(conferenceId, Math.max(1, newest(conferenceId)), number, kind, words, at);
    }

    private void insert(UUID conferenceId, int build, int number, Kind kind, String words, Instant at) {
        jdbc.sql("insert into pack_step (conference_id, build, number, kind, words, at) values (?, ?, ?, ?, ?, ?)")
                .params(conferenceId, build, number, kind.name(), words, at.atOffset(UTC)).update();
    }

    List<Step> of(UUID conferenceId) {
        return jdbc.sql("select build, number, kind, words, at from pack_step where conference_id = ? order by number").param(conferenceId)
                .query((row, number) -> new Step(row.getInt(1), row.getInt(2), Kind.valueOf(row.getString(3)), row.getString(4),
                        row.getTimestamp(5).toInstant())).list();
    }
}
