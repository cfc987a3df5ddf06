package org.cleardays.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.calendar.CountedDays;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.calendar.WorkingDays;

/** What a question of working days is answered with: a day and how it was reached, or why there is none. */
sealed interface WorkingDaysAnswer {

    /** The most working days either way that a question may ask for; any calendar ends before. */
    int MOST = 9999;

    /** Counts so many working days from a day; negative ones before it, and none at all only where the day is a working day itself. */
    static WorkingDaysAnswer to(WorkingCalendar calendar, LocalDate from, int add) {
        try {
            return add == 0 ? theDayItself(calendar, from) : Given.of(new WorkingDays(Math.abs(add), add < 0).from(from, calendar));
        } catch (CalendarDoesNotReach e) {
            return new Refused(e.getMessage());
        }
    }

    private static WorkingDaysAnswer theDayItself(WorkingCalendar calendar, LocalDate day) {
        return calendar.whyNot(day).<WorkingDaysAnswer>map(why -> new Refused(day + " is no working day in the calendar " + calendar + " (" + why
                + "); ask for 1 working day after it, or 1 before.")).orElseGet(() -> new Given(day, List.of(), List.of(),
                () -> DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).format(day) + " is a working day.",
                calendar.expectedBetween(day, day)));
    }

    /**
     * A day.
     *
     * @param inWords  the counting in sentences, put into words only for who asks
     * @param expected what it relies on that is not yet proclaimed; empty as a rule
     */
    record Given(LocalDate date, List<LocalDate> counted, List<CountedDays.Skipped> skipped, Supplier<String> inWords, List<String> expected)
            implements WorkingDaysAnswer {

        private static Given of(CountedDays days) {
            return new Given(days.day(), days.counted(), days.skipped(), days::toString, days.expected());
        }

        String because() {
            return inWords.get();
        }

        Map<String, Object> fields(WorkingCalendar calendar, LocalDate from, int add) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("calendar", calendar.place());
            fields.put("from", from.toString());
            fields.put("add", add);
            fields.put("date", date.toString());
            fields.put("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
            fields.put("counted", counted.stream().map(LocalDate::toString).toList());
            fields.put("skipped", skipped.stream().map(Given::skipped).toList());
            fields.put("because", because());
            fields.put("expected", expected);
            return fields;
        }

        private static Map<String, String> skipped(CountedDays.Skipped skipped) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("day", skipped.day().toString());
            fields.put("why", skipped.why());
            return fields;
        }
    }

    /** No day, and a sentence that says why. */
    record Refused(String why) implements WorkingDaysAnswer {
    }
}
