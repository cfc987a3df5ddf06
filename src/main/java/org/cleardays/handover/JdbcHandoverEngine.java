package org.cleardays.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what was put aside. Opens the transaction, has the receiver work, and removes the work's row by its version in that same
 * transaction, so that a crash repeats the whole stage or nothing, and a node that was taken for dead cannot finish twice.
 */
class JdbcHandoverEngine {

    private final Receivers receivers;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final HandoverSettings settings;
    private final Clock clock;

    JdbcHandoverEngine(Receivers receivers, TransactionOperations transactions, JdbcClient jdbc, HandoverSettings settings, Clock clock) {
        this.receivers = receivers;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs one piece of work; its row is gone when this returns, so the engine has nothing left to complete. */
    CompletionHandler<Work> run(TaskInstance<Work> task, ExecutionContext context) {
        Work work = task.getData();
        Receiver receiver = receivers.of(work.route());
        if (receiver.transacted()) {
            transactions.executeWithoutResult(status -> {
                receiver.receive(work.id());
                removeRow(context.getExecution());
            });
        } else {
            receiver.receive(work.id());
            transactions.executeWithoutResult(status -> removeRow(context.getExecution()));
        }
        return (complete, operations) -> { };
    }

    private void removeRow(Execution execution) {
        int removed = jdbc.sql("delete from scheduled_tasks where task_name = ? and task_instance = ? and version = ?")
                .params(execution.getTaskName(), execution.getId(), execution.version).update();
        if (removed != 1) {
            throw new TakenOver(execution.getId());
        }
    }

    /** Again after a pause that grows; after the last try the work is held for a person. */
    void failed(ExecutionComplete complete, ExecutionOperations<Work> operations) {
        Throwable cause = complete.getCause().orElse(null);
        if (cause instanceof TakenOver) {
            return;
        }
        int failures = complete.getExecution().consecutiveFailures;
        if (cause instanceof Receivers.NobodyReceivesYet) {
            operations.reschedule(complete, Instant.now().plus(settings.firstPause()));
        } else if (failures + 1 < settings.tries()) {
            operations.reschedule(complete, Instant.now().plus(settings.pauseAfter(failures)));
        } else {
            hold(complete.getExecution(), cause);
        }
    }

    private void hold(Execution execution, Throwable cause) {
        Work work = (Work) execution.taskInstance.getData();
        String because = rootOf(cause) instanceof SaysWhy why ? why.getMessage() + "."
                : "It failed %d times; last by %s.".formatted(settings.tries(), rootOf(cause).getClass().getSimpleName());
        transactions.executeWithoutResult(status -> {
            removeRow(execution);
            jdbc.sql("insert into held_work (id, route, subject_id, because, held_at) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), work.route(), work.id(), because, Timestamp.from(clock.instant())).update();
        });
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown == null ? new IllegalStateException("unknown") : thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** Another node has the row now; everything this one did is rolled back. */
    static final class TakenOver extends RuntimeException {

        TakenOver(String instance) {
            super("Taken over by another node: " + instance);
        }
    }
}
