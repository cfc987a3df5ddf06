package org.cleardays.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people say them: "10am on Tuesday 9 June 2026". */
final class DayAndTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayAndTime() {
    }

    static String of(LocalDateTime moment) {
        return time(moment.toLocalTime()) + " on " + day(moment.toLocalDate());
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String date(LocalDate day) {
        return day.format(DATE);
    }

    /** 12 o'clock is named, since people disagree what 12am and 12pm mean. */
    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "12 noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
