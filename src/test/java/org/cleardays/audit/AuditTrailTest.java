package org.cleardays.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F7")
class AuditTrailTest {

    private static final UUID CONFERENCE = UUID.randomUUID();

    private final TestDatabase database = new TestDatabase();
    private final AuditTrail trail = new JdbcAuditTrail(database.dataSource(), Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void chainsWhatWasRecordedAndFindsItWhole() {
        record("report-filed");
        record("report-accepted");
        assertThat(trail.verify()).isEqualTo(new Verification.Whole(2));
        assertThat(trail.about(CONFERENCE)).extracting(entry -> entry.act().what()).containsExactly("report-filed", "report-accepted");
    }

    @Test
    void recordsNothingWhereTheActRollsBack() {
        database.transactions().executeWithoutResult(status -> {
            trail.record(act("report-filed"));
            status.setRollbackOnly();
        });
        assertThat(trail.verify()).isEqualTo(new Verification.Whole(0));
    }

    @Test
    void refusesToRecordOutsideATransaction() {
        assertThatThrownBy(() -> trail.record(act("report-filed"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheChainWholeWhenManyWriteAtOnce() throws InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                writers.submit(() -> record("report-filed"));
            }
            writers.shutdown();
            assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(trail.verify()).isEqualTo(new Verification.Whole(40));
    }

    @Test
    void forbidsTheDatabaseToChangeOrRemoveAnEntry() {
        record("report-filed");
        assertThatThrownBy(() -> database.client().sql("update audit_entry set actor = 'somebody'").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.client().sql("delete from audit_entry").update()).hasMessageContaining("append-only");
    }

    @Test
    void saysWhereAnEntryWasChangedBehindItsBack() {
        record("report-filed");
        record("report-accepted");
        behindItsBack("update audit_entry set actor = 'somebody' where sequence = 1");
        assertThat(trail.verify()).isEqualTo(new Verification.Broken(1, "the entry is not what was recorded"));
    }

    @Test
    @Tag("F8")
    void saysThatTheEndWasCutOff() {
        record("report-filed");
        record("report-accepted");
        behindItsBack("delete from audit_entry where sequence = 2");
        assertThat(trail.verify()).isEqualTo(new Verification.Broken(2, "the chain's end does not agree with its head"));
    }

    private void behindItsBack(String sql) {
        database.client().sql("alter table audit_entry disable trigger all").update();
        database.client().sql(sql).update();
    }

    private void record(String what) {
        database.transactions().executeWithoutResult(status -> trail.record(act(what)));
    }

    private static Act act(String what) {
        return new Act("user:demo", what, "report", UUID.randomUUID(), CONFERENCE, "");
    }
}
