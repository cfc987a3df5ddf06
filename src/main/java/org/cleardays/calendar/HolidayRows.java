package org.cleardays.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a calendar's file, and tells everything that is wrong with them at once; writes them again. */
final class HolidayRows {

    static final List<String> HEADING = List.of("place", "date", "name", "standing", "source");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setRecordSeparator('\n').get();
    /** A cell that a spreadsheet would compute, or that would break a sentence. */
    private static final Pattern UNFIT = Pattern.compile("[=+\\-@].*|.*\\p{Cntrl}.*", Pattern.DOTALL);

    private final String where;
    private String place;
    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private HolidayRows(String where, String place) {
        this.where = where;
        this.place = place;
    }

    /**
     * The holidays in order of date; {@link CalendarRefused} with every fault.
     *
     * @param where what a fault begins with: the file's name
     * @param place whose calendar it must be; empty for that of its first row
     */
    static HolidayRows read(String where, String place, String csv) {
        HolidayRows rows = new HolidayRows(where, place);
        rows.readAll(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        new YearsLeftOut(rows.holidays.navigableKeySet()).sentence(where).ifPresent(rows.faults::add);
        if (!rows.faults.isEmpty()) {
            throw new CalendarRefused(rows.faults);
        }
        return rows;
    }

    String place() {
        return place;
    }

    NavigableMap<LocalDate, Holiday> holidays() {
        return holidays;
    }

    static String write(String place, Collection<Holiday> holidays) {
        StringWriter csv = new StringWriter();
        try (var printer = FORMAT.print(csv)) {
            printer.printRecord(HEADING);
            for (Holiday holiday : holidays) {
                printer.printRecord(place, holiday.date(), holiday.name(), holiday.standing(), holiday.source());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private void readAll(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (long line = 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                record(line, records.next());
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(where + ": the quotation marks do not match; a cell in them ends with one, before a comma or the end of its line.");
        }
    }

    private void record(long line, CSVRecord record) {
        String at = where + ", line " + line + ": ";
        if (line == 1) {
            heading(at, record);
        } else if (record.size() != 1 || !record.get(0).isBlank()) {
            row(at, record.stream().map(String::strip).toList());
        }
    }

    private void heading(String at, CSVRecord record) {
        if (!record.stream().map(String::strip).toList().equals(HEADING)) {
            faults.add(at + "the heading must be \"" + String.join(",", HEADING) + "\".");
        }
    }

    private void row(String at, List<String> cells) {
        if (cells.size() != HEADING.size() || cells.stream().anyMatch(String::isBlank)) {
            faults.add(at + "needs a place, a date, a name, a standing and a source, none of them empty.");
            return;
        }
        int before = faults.size();
        words(at, cells);
        LocalDate date = date(at, cells.get(1));
        if (faults.size() == before) {
            holidays.put(date, new Holiday(date, cells.get(2), cells.get(3).equals("proclaimed"), cells.get(4)));
        }
    }

    private void words(String at, List<String> cells) {
        place = place.isEmpty() ? cells.get(0) : place;
        faultUnless(cells.get(0).equals(place), at + "the place is \"" + cells.get(0) + "\"; this is the calendar of " + place + ".");
        faultUnless(List.of("proclaimed", "expected").contains(cells.get(3)),
                at + "the standing is \"" + cells.get(3) + "\"; write proclaimed or expected.");
        faultUnless(cells.stream().noneMatch(cell -> UNFIT.matcher(cell).matches()),
                at + "a cell begins with =, +, - or @, or holds a line break; write plain words.");
    }

    /** The date; where it is none or stands there already, a fault and any date. */
    private LocalDate date(String at, String cell) {
        try {
            LocalDate date = LocalDate.parse(cell);
            faultUnless(!holidays.containsKey(date), at + date + " stands there twice.");
            return date;
        } catch (DateTimeException e) {
            faults.add(at + "\"" + cell + "\" is no date; write it as 2026-12-25.");
            return LocalDate.MIN;
        }
    }

    private void faultUnless(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
