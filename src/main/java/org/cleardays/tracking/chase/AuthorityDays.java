package org.cleardays.tracking.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.Authorities;

/** The working days of an authority, at its own place. */
record AuthorityDays(Authorities authorities, Function<String, WorkingCalendar> calendars) {

    /** What was missed on an earlier day is caught up from the morning on. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    boolean isWorkingDay(String authority, Instant now) {
        return calendar(authority).isWorkingDay(today(authority, now));
    }

    LocalDate today(String authority, Instant now) {
        return LocalDate.ofInstant(now, zone(authority));
    }

    /** Whether what was to be sent at {@code moment} may go now: on its own day at once, on a later one from its time or the morning on. */
    boolean mayGo(String authority, Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(zone(authority));
        ZonedDateTime here = now.atZone(zone(authority));
        LocalTime from = then.toLocalTime().isBefore(MORNING) ? then.toLocalTime() : MORNING;
        return isWorkingDay(authority, now) && (then.toLocalDate().equals(here.toLocalDate()) || !here.toLocalTime().isBefore(from));
    }

    /** Working days from today, which is not counted, to the day, which is; 0 where it is today or has passed. */
    int workingDaysUntil(String authority, LocalDate day, Instant now) {
        LocalDate today = today(authority, now);
        return day.isAfter(today) ? (int) today.plusDays(1).datesUntil(day.plusDays(1)).filter(calendar(authority)::isWorkingDay).count() : 0;
    }

    /** The moment of business support's list on this working day, once it has come; empty before it, on a day off, and where there is none. */
    Optional<Instant> digestOf(String authority, Instant now) {
        return digest(authority).filter(time -> isWorkingDay(authority, now))
                .map(time -> today(authority, now).atTime(time).atZone(zone(authority)).toInstant()).filter(time -> !time.isAfter(now));
    }

    Set<String> names() {
        return authorities.names();
    }

    String called(String authority) {
        return authorities.get(authority).displayName();
    }

    private Optional<LocalTime> digest(String authority) {
        return authorities.get(authority).digest();
    }

    private WorkingCalendar calendar(String authority) {
        return calendars.apply(authorities.get(authority).calendar());
    }

    private ZoneId zone(String authority) {
        return authorities.get(authority).zone();
    }
}
