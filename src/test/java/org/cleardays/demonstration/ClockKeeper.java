package org.cleardays.demonstration;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Writes the movable clock's instant down now and then, and when the demonstration ends. */
final class ClockKeeper implements AutoCloseable {

    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final MovableClock clock;

    ClockKeeper(MovableClock clock) {
        this.clock = clock;
        long pause = MovableClock.WRITTEN_EVERY.toMillis();
        ticking.scheduleWithFixedDelay(clock::writeDown, 0, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        ticking.shutdownNow();
        clock.writeDown();
    }
}
