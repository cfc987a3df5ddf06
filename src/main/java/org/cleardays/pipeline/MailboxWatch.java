package org.cleardays.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Knows when the mailbox was last read, and says so as health; the portal stays up whatever the mail server does. */
class MailboxWatch implements HealthIndicator {

    private final Duration tolerated;
    private final AtomicReference<Instant> lastRead = new AtomicReference<>(Instant.now());
    private final AtomicReference<String> lastFailure = new AtomicReference<>("");

    MailboxWatch(Duration tolerated) {
        this.tolerated = tolerated;
    }

    void read() {
        lastRead.set(Instant.now());
        lastFailure.set("");
    }

    void readElsewhere() {
        lastRead.set(Instant.now());
    }

    void failed(Throwable cause) {
        lastFailure.set(cause == null ? "unknown" : cause.getClass().getSimpleName());
    }

    @Override
    public Health health() {
        Duration silent = Duration.between(lastRead.get(), Instant.now());
        boolean well = silent.compareTo(tolerated) < 0 && lastFailure.get().isEmpty();
        return (well ? Health.up() : Health.down())
                .withDetail("says", well ? "The mailbox is being read." : "The mailbox was last read %d seconds ago.".formatted(silent.toSeconds()))
                .withDetail("failure", lastFailure.get()).build();
    }
}
