package org.cleardays.portal.strip;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Where a moment lies in the picture: days to scale, from left to right.
 *
 * @param left  where the first day begins
 * @param right where the last day ends
 */
record Scale(LocalDate first, LocalDate last, double left, double right) {

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    double day() {
        return (right - left) / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    double at(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * day();
    }

    /** What lies outside the days shown stands at their edge. */
    double at(LocalDateTime moment) {
        double x = at(moment.toLocalDate()) + moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY * day();
        return Math.clamp(x, left, right);
    }
}
