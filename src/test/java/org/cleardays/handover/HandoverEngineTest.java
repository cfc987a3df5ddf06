package org.cleardays.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.cleardays.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class HandoverEngineTest {

    private static final UUID ID = UUID.randomUUID();

    private final TestDatabase database = new TestDatabase();
    private final JdbcClient jdbc = database.client();
    private final TransactionTemplate transactions = database.transactions();
    private final Receivers receivers = new Receivers();
    private final BlockingQueue<UUID> received = new LinkedBlockingQueue<>();
    private Scheduler engine;
    private JdbcHandovers handovers;

    @BeforeEach
    void start() {
        HandoverSettings settings = new HandoverSettings(3, Duration.ofMillis(1), Duration.ofMillis(2));
        JdbcHandoverEngine handover = new JdbcHandoverEngine(receivers, transactions, jdbc, settings, Clock.systemUTC());
        CustomTask<Work> task = Tasks.custom(JdbcHandovers.TASK, Work.class).onFailure(handover::failed).onDeadExecutionRevive()
                .execute(handover::run);
        engine = Scheduler.create(new TransactionAwareDataSourceProxy(database.dataSource()), task).serializer(new Jackson3Serializer())
                .pollingInterval(Duration.ofMillis(20)).heartbeatInterval(Duration.ofSeconds(1)).missedHeartbeatsLimit(4).threads(2).build();
        handovers = new JdbcHandovers(jdbc, () -> engine, Clock.systemUTC());
        engine.start();
        jdbc.sql("create table deed (id uuid)").update();
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    @Test
    void handsOverWhatWasPutAsideAndLeavesNoRow() throws InterruptedException {
        receivers.register("check-report", received::add);
        put("check-report");
        assertThat(received.poll(5, TimeUnit.SECONDS)).isEqualTo(ID);
        awaitRows(0);
    }

    @Test
    void putsNothingAsideWhereTheTransactionRollsBack() {
        transactions.executeWithoutResult(status -> {
            handovers.put("check-report", ID);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void refusesToPutAsideWithoutATransaction() {
        assertThatThrownBy(() -> handovers.put("check-report", ID)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rollsBackWhatAFailedTryDidAndTriesAgain() throws InterruptedException {
        receivers.register("check-report", id -> {
            jdbc.sql("insert into deed values (?)").param(id).update();
            received.add(id);
            if (received.size() == 1) {
                throw new IllegalStateException("the first try breaks");
            }
        });
        put("check-report");
        awaitRows(0);
        assertThat(deeds()).isEqualTo(1);
        assertThat(received).hasSize(2);
    }

    @Test
    void holdsForAPersonWhatFailedToTheLastTry() throws InterruptedException {
        receivers.register("check-report", id -> {
            throw new IllegalStateException("Jade Carter's words must not be kept here");
        });
        put("check-report");
        awaitRows(0);
        HeldWork held = handovers.waiting().getFirst();
        assertThat(held.subjectId()).isEqualTo(ID);
        assertThat(held.because()).isEqualTo("It failed 3 times; last by IllegalStateException.");
    }

    /** What names nobody and helps is told: which letter lacks which field. */
    @Test
    void tellsWhyWhereTheFailureSaysSoItself() throws InterruptedException {
        receivers.register("check-report", id -> {
            throw new IllegalStateException("Jade Carter", new Lacking());
        });
        put("check-report");
        awaitRows(0);
        assertThat(handovers.waiting().getFirst().because()).isEqualTo("The letter trial.docx has no value for «way».");
    }

    private static final class Lacking extends IllegalArgumentException implements SaysWhy {

        private static final long serialVersionUID = 1;

        Lacking() {
            super("The letter trial.docx has no value for «way»");
        }
    }

    @Test
    void startsAgainWhatAPersonAsksFor() throws InterruptedException {
        receivers.register("check-report", id -> {
            throw new IllegalStateException("not yet");
        });
        put("check-report");
        awaitRows(0);
        receivers.unregister("check-report");
        receivers.register("check-report", received::add);
        UUID held = handovers.waiting().getFirst().id();
        transactions.executeWithoutResult(status -> handovers.retry(held, "user:demo"));
        assertThat(received.poll(5, TimeUnit.SECONDS)).isEqualTo(ID);
        assertThat(handovers.waiting()).isEmpty();
    }

    @Test
    void losesEverythingItDidWhereAnotherNodeHasTakenOver() throws InterruptedException {
        BlockingQueue<UUID> tries = new LinkedBlockingQueue<>();
        receivers.register("check-report", id -> {
            tries.add(id);
            if (tries.size() == 1) {
                new TransactionTemplate(transactions.getTransactionManager(), inItsOwn())
                        .executeWithoutResult(status -> jdbc.sql("update scheduled_tasks set version = version + 1, picked = false").update());
            }
            jdbc.sql("insert into deed values (?)").param(id).update();
        });
        put("check-report");
        awaitRows(0);
        assertThat(tries).hasSize(2);
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void waitsForARouteThatIsNotRunningYetWithoutCountingTries() throws InterruptedException {
        put("late-route");
        for (int look = 0; look < 200 && failures() < 4; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        receivers.register("late-route", received::add);
        assertThat(received.poll(5, TimeUnit.SECONDS)).isEqualTo(ID);
        assertThat(handovers.waiting()).isEmpty();
    }

    private static org.springframework.transaction.TransactionDefinition inItsOwn() {
        return new org.springframework.transaction.support.DefaultTransactionDefinition(
                org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private void put(String route) {
        transactions.executeWithoutResult(status -> handovers.put(route, ID));
    }

    private void awaitRows(long expected) throws InterruptedException {
        for (int look = 0; look < 500 && rows() != expected; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(rows()).isEqualTo(expected);
    }

    private long rows() {
        return jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
    }

    private long deeds() {
        return jdbc.sql("select count(*) from deed").query(Long.class).single();
    }

    private int failures() {
        List<Integer> counted = jdbc.sql("select coalesce(consecutive_failures, 0) from scheduled_tasks").query(Integer.class).list();
        return counted.isEmpty() ? 0 : counted.getFirst();
    }
}
