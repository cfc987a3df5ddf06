package org.cleardays.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Examines a table that is to take the place of another, and tells everything that speaks against it at once. */
final class CalendarEdit {

    private CalendarEdit() {
    }

    static void examine(CalendarTable newest, String csv, String reason) {
        List<String> faults = new ArrayList<>();
        if (reason.isBlank()) {
            faults.add("The reason is missing; say why the calendar changes.");
        }
        try {
            dropsNoYear(newest, years(newest.place(), csv), faults);
        } catch (CalendarRefused refused) {
            faults.addAll(refused.reasons());
        }
        if (!faults.isEmpty()) {
            throw new CalendarRefused(faults);
        }
    }

    /** Deadlines of that year could no longer be counted. */
    private static void dropsNoYear(CalendarTable newest, Set<Integer> years, List<String> faults) {
        years(newest.place(), newest.csv()).stream().filter(year -> !years.contains(year))
                .forEach(year -> faults.add("The table in force has the year " + year + ", which this one drops; keep its holidays."));
    }

    private static Set<Integer> years(String place, String csv) {
        return HolidayRows.read(place + ".csv", place, csv).holidays().keySet().stream().map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
