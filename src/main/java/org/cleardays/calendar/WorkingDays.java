package org.cleardays.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of working days before or after a day: a value that prints itself, "2 working days before".
 *
 * <p>How we count: the day itself is not counted; step from it one day at a time; only working days count.
 *
 * @param number 1 or more
 */
public record WorkingDays(int number, boolean before) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) working days? (before|after)");

    public WorkingDays {
        if (number < 1) {
            throw new IllegalArgumentException("Working days are counted from 1, not " + number);
        }
    }

    public static WorkingDays before(int number) {
        return new WorkingDays(number, true);
    }

    public static WorkingDays after(int number) {
        return new WorkingDays(number, false);
    }

    /** Reads "2 working days before" or "15 working days after". */
    public static WorkingDays parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + written + "\" is not like \"2 working days before\"");
        }
        return new WorkingDays(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("before"));
    }

    /** Counts from this day; {@link CalendarDoesNotReach} where the calendar does not answer for it or for any day stepped on. */
    public CountedDays from(LocalDate day, WorkingCalendar calendar) {
        calendar.reach(day);
        List<LocalDate> counted = new ArrayList<>();
        List<CountedDays.Skipped> skipped = new ArrayList<>();
        LocalDate step = day;
        while (counted.size() < number) {
            LocalDate next = step.plusDays(before ? -1 : 1);
            calendar.whyNot(next).ifPresentOrElse(why -> skipped.add(new CountedDays.Skipped(next, why)), () -> counted.add(next));
            step = next;
        }
        return new CountedDays(this, day, counted, skipped, before ? calendar.expectedBetween(step, day) : calendar.expectedBetween(day, step));
    }

    @Override
    public String toString() {
        return number + (number == 1 ? " working day " : " working days ") + (before ? "before" : "after");
    }
}
