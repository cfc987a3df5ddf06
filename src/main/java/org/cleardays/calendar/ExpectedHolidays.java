package org.cleardays.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.stream.Stream;

/** Tells what an answer relies on that is only expected: each such holiday it spans, and each unconfirmed year it spans none of. */
final class ExpectedHolidays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private ExpectedHolidays() {
    }

    static List<String> between(LocalDate first, LocalDate last, NavigableMap<LocalDate, Holiday> holidays, NavigableSet<Integer> unconfirmed) {
        NavigableSet<Integer> years = unconfirmed.subSet(first.getYear(), true, last.getYear(), true);
        return years.isEmpty() ? List.of() : told(holidays.subMap(first, true, last, true).values(), years);
    }

    private static List<String> told(Collection<Holiday> holidays, NavigableSet<Integer> years) {
        List<Holiday> expected = holidays.stream().filter(holiday -> !holiday.proclaimed()).toList();
        Stream<String> without = years.stream().filter(year -> expected.stream().noneMatch(holiday -> holiday.date().getYear() == year))
                .map(year -> "those of " + year);
        return Stream.concat(expected.stream().map(holiday -> holiday.name() + " on " + DAY.format(holiday.date())), without).toList();
    }
}
