package org.cleardays.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.cleardays.Carters;

/** Stands on Monday 1 June 2026, 09:00, until a test moves it. */
final class SettableClock extends Clock {

    private Instant now = Carters.MONDAY_1_JUNE.instant();

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Carters.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
