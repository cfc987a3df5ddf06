package org.cleardays.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A counting of working days that shows its work.
 *
 * @param from    the day counted from, itself not counted
 * @param counted the working days in the order they were stepped on; the last is the result
 * @param skipped the days stepped over, in the same order, each with the reason
 * @param expected what it relies on that is expected and not yet proclaimed; empty as a rule
 */
public record CountedDays(WorkingDays rule, LocalDate from, List<LocalDate> counted, List<Skipped> skipped, List<String> expected) {

    /** A day that does not count, and why: "weekend", "Good Friday". */
    public record Skipped(LocalDate day, String why) {
    }

    public CountedDays {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        expected = List.copyOf(expected);
    }

    /** The day arrived at. */
    public LocalDate day() {
        return counted.getLast();
    }

    /** Working days between the day arrived at and the day counted from, neither of them counted. */
    public int clearDays() {
        return counted.size() - 1;
    }

    /** The whole counting in sentences: days counted, days skipped and why, and for a deadline before an event the clear days left. */
    @Override
    public String toString() {
        return CountingInWords.of(this);
    }
}
