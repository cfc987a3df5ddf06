package org.cleardays.document.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The time of one file: whoever ends it first, the answer or the clock, has decided how it ended. */
final class Turn {

    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> end;

    Turn(ScheduledExecutorService clock, Duration limit, Runnable runsOut) {
        end = clock.schedule(() -> {
            if (over.compareAndSet(false, true)) {
                runsOut.run();
            }
        }, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it; answers whether the clock had not done so before. */
    boolean endsInTime() {
        end.cancel(false);
        return over.compareAndSet(false, true);
    }
}
