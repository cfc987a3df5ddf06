package org.cleardays.dispatch.words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times as people say them: always with the weekday. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Moments() {
    }

    /** "Tuesday 9 June". */
    public static String day(TemporalAccessor moment) {
        return DAY.format(moment);
    }

    /** "10am", "11:30am", "12 noon". */
    public static String time(TemporalAccessor moment) {
        LocalTime time = LocalTime.from(moment);
        if (time.equals(LocalTime.NOON)) {
            return "12 noon";
        }
        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", Locale.UK).format(time).toLowerCase(Locale.UK);
    }

    /** "Tuesday 9 June, 10am": when something happens. */
    public static String at(TemporalAccessor moment) {
        return day(moment) + ", " + time(moment);
    }

    /** "5pm Wednesday 3 June": the last moment for something. */
    public static String by(TemporalAccessor moment) {
        return time(moment) + " " + day(moment);
    }
}
