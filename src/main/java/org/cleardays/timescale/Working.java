package org.cleardays.timescale;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CountedDays;

/**
 * How a deadline was reached, as facts; {@link Deadline#because()} tells the same in sentences.
 *
 * @param event        the word of the event counted from, {@code conference}
 * @param from         the day of that event
 * @param counted      the days counted, in order; empty where the unit is not working days
 * @param skipped      the days stepped over or moved away from, each with the reason
 * @param workTo       the last working day before, where the deadline falls on another day and does not move
 * @param lastPosting  the last day of posting, where paper has to arrive by this deadline
 * @param otherwise    what other conventions of counting would give
 * @param expected     names of expected, not yet proclaimed, holidays the counting relies on; empty as a rule
 * @param calendarTable number of the calendar's table it was counted with
 * @param rulesVersion number of the authority's file it was computed from
 */
public record Working(String event, LocalDate from, List<LocalDate> counted, List<CountedDays.Skipped> skipped, Optional<LocalDate> workTo,
                      Optional<LocalDate> lastPosting, List<Alternative> otherwise, List<String> expected, int calendarTable,
                      int rulesVersion) {

    /** Another convention, in words ("clear days: the day of arrival not counted either"), and the moment it would give. */
    public record Alternative(String convention, ZonedDateTime due) {
    }

    public Working {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        otherwise = List.copyOf(otherwise);
        expected = List.copyOf(expected);
    }
}
