package org.cleardays.portal.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cleardays.calendar.Holiday;

/** The rows in which two tables differ, by their dates. */
record TableDifference(List<Holiday> added, List<Holiday> removed, List<Changed> changed) {

    /** A row that says something else of its day. */
    record Changed(Holiday before, Holiday after) {
    }

    static TableDifference of(List<Holiday> before, List<Holiday> after) {
        Map<LocalDate, Holiday> old = byDate(before);
        Map<LocalDate, Holiday> fresh = byDate(after);
        return new TableDifference(after.stream().filter(row -> !old.containsKey(row.date())).toList(),
                before.stream().filter(row -> !fresh.containsKey(row.date())).toList(),
                before.stream().filter(row -> fresh.containsKey(row.date()) && !fresh.get(row.date()).equals(row))
                        .map(row -> new Changed(row, fresh.get(row.date()))).toList());
    }

    private static Map<LocalDate, Holiday> byDate(List<Holiday> rows) {
        return rows.stream().collect(Collectors.toMap(Holiday::date, Function.identity()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
