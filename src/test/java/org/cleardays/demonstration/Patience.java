package org.cleardays.demonstration;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for an outcome by looking again and again, up to a bound; a product that is just starting again is waited for too. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Duration bound;

    private Patience(Duration bound) {
        this.bound = bound;
    }

    public static Patience within(Duration bound) {
        return new Patience(bound);
    }

    /** It did not come within the bound. */
    public static final class Exhausted extends RuntimeException {
        Exhausted(String what, Duration bound, Throwable cause) {
            super("Not within " + bound.toSeconds() + " s: " + what, cause);
        }
    }

    public void until(String what, BooleanSupplier condition) {
        untilFound(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The thing, as soon as it is there. */
    public <T> T untilFound(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + bound.toNanos();
        Throwable last = null;
        do {
            try {
                Optional<T> found = look.get();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (UncheckedIOException | Office.Refused e) {
                last = e;
            }
            pause();
        } while (System.nanoTime() < end);
        throw new Exhausted(what, bound, last);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
