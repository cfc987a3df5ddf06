package org.cleardays.portal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as people say them, always with the weekday: "5pm Wednesday 3 June". */
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** "5pm Wednesday 3 June". */
    public String moment(ZonedDateTime at) {
        return clockTime(at) + " " + DAY.format(at);
    }

    public String moment(Instant at) {
        return moment(at.atZone(zone));
    }

    /** "Wed 3 Jun, 2:10pm", for tables; a dash where it has not happened. */
    public String brief(Optional<Instant> at) {
        return at.map(instant -> brief(instant.atZone(zone).toLocalDateTime())).orElse("–");
    }

    public String brief(Instant at) {
        return brief(Optional.of(at));
    }

    /** "Tuesday 9 June 2026, 10am". */
    public String full(ZonedDateTime at) {
        return DAY_OF_YEAR.format(at) + ", " + clockTime(at);
    }

    public String full(Instant at) {
        return full(at.atZone(zone));
    }

    public String day(LocalDate day) {
        return full(day);
    }

    /** "Tuesday 9 June 2026". */
    public static String full(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** "Wed 3 Jun, 2:10pm". */
    public static String brief(LocalDateTime at) {
        return brief(at.toLocalDate()) + ", " + clockTime(at);
    }

    /** "Wed 3 Jun". */
    public static String brief(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "14 March 2019": nobody asks for the weekday on which a child was born. */
    public String birthday(LocalDate day) {
        return BIRTHDAY.format(day);
    }

    /** The date at the office. */
    public LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** "2:10pm". */
    public static String clock(LocalDateTime at) {
        return clockTime(at);
    }

    private static String clockTime(TemporalAccessor at) {
        return (at.get(ChronoField.MINUTE_OF_HOUR) == 0 ? HOUR : MINUTE).format(at).toLowerCase(Locale.UK);
    }
}
