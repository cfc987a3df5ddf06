package org.cleardays.timescale.counting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CountedDays.Skipped;
import org.cleardays.timescale.rule.Counted;

/**
 * Where a counting arrived.
 *
 * @param due      the last moment
 * @param counted  the working days counted, in order; empty where the unit is another
 * @param skipped  the days stepped over or moved away from, each with the reason
 * @param workTo   the last working day before, where it is due on another day
 * @param expected what it relies on that is expected and not yet proclaimed
 * @param because  the counting in sentences
 */
public record Reached(Counted phrase, Start start, ZonedDateTime due, List<LocalDate> counted, List<Skipped> skipped,
                      Optional<LocalDate> workTo, List<String> expected, String because) {

    /** The day it is due on. */
    public LocalDate day() {
        return due.toLocalDate();
    }
}
