package org.cleardays.timescale;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.calendar.WorkingDays;

/**
 * When a reminder is due, relative to its deadline: a value that prints itself, "2 working days before, at 09:00".
 *
 * @param days working days before (negative) or after the deadline's day; 0 on the day itself
 * @param at   the clock time at the authority's place
 */
record ReminderMoment(int days, LocalTime at) {

    private static final Pattern WRITTEN = Pattern.compile("(?:on the day|(\\d{1,3}) working days? (before|after)), at (\\d{2}:\\d{2})");

    /** Reads "2 working days before, at 09:00", "on the day, at 09:00" or "1 working day after, at 09:00". */
    static ReminderMoment parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches() || "0".equals(matcher.group(1))) {
            throw new IllegalArgumentException(written);
        }
        int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return new ReminderMoment("before".equals(matcher.group(2)) ? -number : number, LocalTime.parse(matcher.group(3)));
    }

    /**
     * The day of the reminder: always a working day. On the day of a deadline that falls on a day off, it is the last working day before,
     * which is the day to work to.
     */
    LocalDate day(LocalDate deadline, WorkingCalendar calendar) {
        if (days == 0) {
            return calendar.isWorkingDay(deadline) ? deadline : WorkingDays.before(1).from(deadline, calendar).day();
        }
        return new WorkingDays(Math.abs(days), days < 0).from(deadline, calendar).day();
    }

    @Override
    public String toString() {
        String when = days == 0 ? "on the day" : new WorkingDays(Math.abs(days), days < 0).toString();
        return when + ", at " + at;
    }
}
