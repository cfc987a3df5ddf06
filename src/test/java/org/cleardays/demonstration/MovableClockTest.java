package org.cleardays.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.cleardays.TestDatabase;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant FRIDAY = Instant.parse("2026-06-05T16:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final MovableClock clock = new MovableClock(database.client());

    @Test
    void beginsOnMondayTheFirstOfJuneAtNine() {
        assertThat(clock.instant()).isBetween("2026-06-01T08:00:00Z", "2026-06-01T08:01:00Z");
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        clock.moveTo(FRIDAY);
        assertThat(new MovableClock(database.client()).instant()).isBetween(FRIDAY, FRIDAY.plus(1, ChronoUnit.MINUTES));
    }

    @Test
    void neverGoesBackwards() {
        clock.moveTo(FRIDAY);
        assertThatThrownBy(() -> clock.moveTo(FRIDAY.minusSeconds(60))).hasMessageContaining("forwards only");
    }
}
