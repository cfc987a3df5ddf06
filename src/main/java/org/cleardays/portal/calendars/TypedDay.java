package org.cleardays.portal.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.cleardays.calendar.WorkingCalendar;

/**
 * One row of a calendar as somebody typed it; nothing of it is checked yet.
 *
 * @param instead the date of the row it takes the place of; blank where it is a row more
 * @param remove  not blank where that row goes and nothing comes in its place
 */
record TypedDay(String instead, String date, String name, String standing, String source, String remove) {

    TypedDay {
        instead = Objects.requireNonNullElse(instead, "");
        date = Objects.requireNonNullElse(date, "");
        name = Objects.requireNonNullElse(name, "");
        standing = Objects.requireNonNullElse(standing, "");
        source = Objects.requireNonNullElse(source, "");
        remove = Objects.requireNonNullElse(remove, "");
    }

    static TypedDay blank() {
        return new TypedDay("", "", "", "proclaimed", "", "");
    }

    /** What is missing or cannot be read, each at its field; what else is wrong is found when the calendar is read with this row. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (remove.isBlank()) {
            if (date.isBlank()) {
                problems.put("date", "Enter the date, such as 2026-06-05");
            } else if (!isDate()) {
                problems.put("date", "\"" + date.strip() + "\" is no date; write it as 2026-06-05");
            }
            if (name.isBlank()) {
                problems.put("name", "Enter the name of the day");
            }
            if (source.isBlank()) {
                problems.put("source", "Enter where the date comes from");
            }
        }
        return problems;
    }

    private boolean isDate() {
        try {
            return LocalDate.parse(date.strip()).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The calendar's file with this row in it. A date that is none stands at the end, and is refused with its line. */
    String in(WorkingCalendar calendar) {
        List<List<String>> rows = new ArrayList<>(calendar.holidays().stream().filter(row -> !row.date().toString().equals(instead))
                .map(row -> List.of(calendar.place(), row.date().toString(), row.name(), row.standing(), row.source())).toList());
        if (remove.isBlank()) {
            rows.add(List.of(calendar.place(), date.strip(), name.strip(), standing.strip(), source.strip()));
        }
        StringWriter csv = new StringWriter();
        try (var printer = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(csv)) {
            printer.printRecord("place", "date", "name", "standing", "source");
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
