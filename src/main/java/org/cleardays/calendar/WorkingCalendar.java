package org.cleardays.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of one place: Monday to Friday but for the holidays of its data.
 *
 * <p>It reaches from the first to the last year its data names, and refuses every question beyond.
 */
public final class WorkingCalendar {

    private final String name;
    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();

    WorkingCalendar(String name, List<Holiday> holidays) {
        this.name = name;
        holidays.forEach(holiday -> this.holidays.put(holiday.date(), holiday));
    }

    /** Reads {@code calendars/<name>.csv}, rows of {@code date,name,standing,source}. */
    public static WorkingCalendar fromClassPath(String name) {
        String path = "calendars/" + name + ".csv";
        try (InputStream in = WorkingCalendar.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no calendar " + path + ".");
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Reads a calendar from the text of its file; {@link IllegalArgumentException} with everything that is wrong with it. */
    public static WorkingCalendar of(String name, String csv) {
        return new WorkingCalendar(name, HolidayRows.read("calendars/" + name + ".csv", csv));
    }

    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /** Why nobody works that day, "weekend" or the holiday's name; empty for a working day. */
    public Optional<String> whyNot(LocalDate day) {
        reach(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? Optional.of("weekend") : holiday(day).map(Holiday::name);
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Every holiday of the data, in order. */
    public List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    /** The first day the data answers for. */
    public LocalDate from() {
        return holidays.firstKey().withDayOfYear(1);
    }

    /** The last day the data answers for. */
    public LocalDate until() {
        return LocalDate.of(holidays.lastKey().getYear(), 12, 31);
    }

    private void reach(LocalDate day) {
        if (day.isBefore(from()) || day.isAfter(until())) {
            throw new CalendarDoesNotReach("The calendar " + name + " reaches from " + from() + " to " + until() + " and cannot say whether "
                    + day + " is a working day; add the holidays of " + day.getYear() + " to calendars/" + name + ".csv.");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
