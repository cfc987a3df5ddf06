package org.cleardays.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts work aside in the engine's table, and knows what is held. */
class JdbcHandovers implements Handovers, HeldWorks {

    static final String TASK = "handover";

    private final JdbcClient jdbc;
    private final Supplier<Scheduler> engine;
    private final Clock clock;

    JdbcHandovers(JdbcClient jdbc, Supplier<Scheduler> engine, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void put(String route, UUID id) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Work is put aside in the transaction that asks for it; there is none");
        }
        String instance = route + "/" + id + "/" + UUID.randomUUID();
        engine.get().schedule(new TaskInstance<>(TASK, instance, new Work(route, id)), Instant.now());
        TransactionSynchronizationManager.registerSynchronization(new LookAtOnceAfterCommit());
    }

    @Override
    public List<HeldWork> waiting() {
        return jdbc.sql("select id, route, subject_id, because, held_at from held_work where resolved_at is null order by held_at")
                .query((row, number) -> new HeldWork(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                        row.getString(4), row.getTimestamp(5).toInstant()))
                .list();
    }

    @Override
    public boolean retry(UUID heldId, String actor) {
        List<Work> resolved = jdbc.sql("""
                update held_work set resolved_at = ?, resolved_by = ? where id = ? and resolved_at is null
                returning route, subject_id""")
                .params(java.sql.Timestamp.from(clock.instant()), actor, heldId)
                .query((row, number) -> new Work(row.getString(1), row.getObject(2, UUID.class))).list();
        resolved.forEach(work -> put(work.route(), work.id()));
        return !resolved.isEmpty();
    }

    /** The engine polls; told after the commit, it need not wait for its next look. */
    private final class LookAtOnceAfterCommit implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            engine.get().triggerCheckForDueExecutions();
        }
    }
}
