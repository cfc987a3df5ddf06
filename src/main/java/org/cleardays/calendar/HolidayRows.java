package org.cleardays.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the rows of a calendar's file, and tells everything that is wrong with them at once. */
final class HolidayRows {

    private static final String HEADING = "date,name,standing,source";

    private final String path;
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private HolidayRows(String path) {
        this.path = path;
    }

    static List<Holiday> read(String path, String csv) {
        return new HolidayRows(path).read(csv.strip().lines().toList());
    }

    private List<Holiday> read(List<String> lines) {
        if (!lines.getFirst().equals(HEADING)) {
            faults.add(path + ", line 1: the heading must be \"" + HEADING + "\".");
        }
        for (int i = 1; i < lines.size(); i++) {
            row(path + ", line " + (i + 1) + ": ", lines.get(i).split(",", -1));
        }
        everyYear();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return holidays;
    }

    private void row(String where, String[] cells) {
        if (cells.length != 4 || List.of(cells).stream().anyMatch(String::isBlank)) {
            faults.add(where + "needs a date, a name, a standing and a source, none of them empty.");
            return;
        }
        if (!List.of("proclaimed", "expected").contains(cells[2])) {
            faults.add(where + "the standing is \"" + cells[2] + "\"; write proclaimed or expected.");
        }
        try {
            LocalDate date = LocalDate.parse(cells[0]);
            once(where, date);
            holidays.add(new Holiday(date, cells[1], cells[2].equals("proclaimed"), cells[3]));
        } catch (DateTimeException e) {
            faults.add(where + "\"" + cells[0] + "\" is no date; write it as 2026-12-25.");
        }
    }

    private void once(String where, LocalDate date) {
        if (!seen.add(date)) {
            faults.add(where + date + " stands there twice.");
        }
    }

    /** A year left out would look like a year without holidays. */
    private void everyYear() {
        Set<Integer> years = seen.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        if (years.isEmpty()) {
            faults.add(path + " holds no row.");
            return;
        }
        IntStream.rangeClosed(years.stream().min(Integer::compare).get(), years.stream().max(Integer::compare).get())
                .filter(year -> !years.contains(year)).forEach(year -> faults.add(path + " leaves out the year " + year + "."));
    }
}
