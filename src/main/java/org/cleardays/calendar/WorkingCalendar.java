package org.cleardays.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The working days of one place: Monday to Friday but for the holidays of its data. A value: what it answers never changes.
 *
 * <p>It answers for the days from the first to the last year its data names, but for unconfirmed years: those with a holiday that is only
 * expected. Every other question is refused by {@link CalendarDoesNotReach}. {@link #allowingExpected()} answers for unconfirmed years too.
 */
public final class WorkingCalendar {

    /** The calendars that come with Cleardays, in {@code calendars/<place>.csv}. */
    static final NavigableSet<String> SHIPPED = new TreeSet<>(List.of("england-and-wales", "isle-of-man", "northern-ireland", "scotland"));

    private final String place;
    private final int table;
    private final boolean expectedToo;
    private final NavigableMap<LocalDate, Holiday> holidays;
    private final NavigableSet<Integer> unconfirmed = new TreeSet<>();

    private WorkingCalendar(String place, int table, boolean expectedToo, NavigableMap<LocalDate, Holiday> holidays) {
        this.place = place;
        this.table = table;
        this.expectedToo = expectedToo;
        this.holidays = holidays;
        holidays.values().stream().filter(holiday -> !holiday.proclaimed()).forEach(holiday -> unconfirmed.add(holiday.date().getYear()));
    }

    /** Reads {@code calendars/<place>.csv}, as it comes with Cleardays; {@link IllegalArgumentException} names those there are. */
    public static WorkingCalendar fromClassPath(String place) {
        return of(place, shippedCsv(place));
    }

    /** Reads a calendar from the text of its file, rows of {@code place,date,name,standing,source}; {@link CalendarRefused} with every fault. */
    public static WorkingCalendar of(String place, String csv) {
        return of(place, 1, csv);
    }

    static WorkingCalendar of(String place, int table, String csv) {
        return new WorkingCalendar(place, table, false, HolidayRows.read("calendars/" + place + ".csv", place, csv).holidays());
    }

    /** Reads the calendar of whatever place the rows name; {@link CalendarRefused} with every fault, each beginning with the file's name. */
    public static WorkingCalendar read(String fileName, String csv) {
        HolidayRows rows = HolidayRows.read(fileName, "", csv);
        return new WorkingCalendar(rows.place(), 1, false, rows.holidays());
    }

    static String shippedCsv(String place) {
        if (!SHIPPED.contains(place)) {
            throw new IllegalArgumentException("There is no calendar \"" + place + "\"; known are " + String.join(", ", SHIPPED) + ".");
        }
        try (InputStream in = WorkingCalendar.class.getResourceAsStream("/calendars/" + place + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("calendars/" + place + ".csv cannot be read", e);
        }
    }

    /** The same calendar, answering for years whose holidays are only expected, too; what is counted with it names them. */
    public WorkingCalendar allowingExpected() {
        return new WorkingCalendar(place, table, true, holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /** Why nobody works that day, "weekend" or the holiday's name; empty for a working day. */
    public Optional<String> whyNot(LocalDate day) {
        reach(day);
        return isWeekend(day) ? Optional.of("weekend") : holiday(day).map(Holiday::name);
    }

    /** The holiday of the data on that day, if any; a question about the data, never refused. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** The last working day before this one. */
    public LocalDate workingDayBefore(LocalDate day) {
        reach(day);
        return workingDayOnOrBefore(day.minusDays(1));
    }

    /** The first working day after this one. */
    public LocalDate workingDayAfter(LocalDate day) {
        reach(day);
        return workingDayOnOrAfter(day.plusDays(1));
    }

    /** This day, or the last working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayOnOrBefore(day.minusDays(1));
    }

    /** This day, or the first working day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayOnOrAfter(day.plusDays(1));
    }

    /** What an answer that spans these days, both included, relies on without its being proclaimed; empty where all is. */
    public List<String> expectedBetween(LocalDate first, LocalDate last) {
        return ExpectedHolidays.between(first, last, holidays, unconfirmed);
    }

    /** Every holiday of the data, in order. */
    public List<Holiday> holidays() {
        return List.copyOf(holidays.values());
    }

    /** The first day of the data. */
    public LocalDate from() {
        return holidays.firstKey().withDayOfYear(1);
    }

    /** The last day of the data, proclaimed or expected. */
    public LocalDate until() {
        return LocalDate.of(holidays.lastKey().getYear(), 12, 31);
    }

    /** The last day before the first unconfirmed year; the day before {@link #from()} where no year is confirmed. */
    public LocalDate confirmedUntil() {
        return unconfirmed.isEmpty() ? until() : LocalDate.of(unconfirmed.first(), 1, 1).minusDays(1);
    }

    /** Whether a question about this day is answered. */
    public boolean answers(LocalDate day) {
        return within(day) && (expectedToo || !unconfirmed.contains(day.getYear()));
    }

    /** {@link CalendarDoesNotReach} unless a question about this day is answered. */
    void reach(LocalDate day) {
        if (!within(day)) {
            throw new CalendarDoesNotReach("The calendar " + place + " reaches from " + from() + " to " + until() + " and cannot say whether "
                    + day + " is a working day; add the holidays of " + day.getYear() + " to it.");
        }
        if (!answers(day)) {
            throw new CalendarDoesNotReach("The calendar " + place + " cannot say whether " + day + " is a working day: holidays of "
                    + day.getYear() + " are expected, not yet proclaimed; put the proclaimed ones in, or allow expected ones.");
        }
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The place whose working days these are: {@code isle-of-man}. */
    public String place() {
        return place;
    }

    /** The number of its table, counted from 1 and kept with every deadline counted by it. */
    public int table() {
        return table;
    }

    /** Its rows as a file, as {@link #of(String, String)} reads them. */
    public String csv() {
        return HolidayRows.write(place, holidays.values());
    }

    @Override
    public String toString() {
        return place;
    }
}
