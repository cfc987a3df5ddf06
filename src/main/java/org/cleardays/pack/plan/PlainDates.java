package org.cleardays.pack.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as people say them: "Tuesday 9 June 2026", "Friday 5 June, 17:00". */
public record PlainDates(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    public String birthday(LocalDate day) {
        return BIRTHDAY.format(day);
    }

    public String dayAndMonth(ZonedDateTime at) {
        return SHORT.format(at);
    }

    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    public String moment(ZonedDateTime at) {
        return moment(at.toInstant());
    }

    public String whole(ZonedDateTime at) {
        return WHOLE.format(at.withZoneSameInstant(zone));
    }

    /** "10:00". */
    public String time(LocalDateTime at) {
        return TIME.format(at);
    }

    /** The moment, or nothing. */
    public String moment(Optional<Instant> at) {
        return at.map(this::moment).orElse("");
    }
}
