package org.cleardays.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years that the days of a calendar pass over: each would look like a year without holidays. */
record YearsLeftOut(NavigableSet<LocalDate> days) {

    Optional<String> sentence(String where) {
        if (days.isEmpty()) {
            return Optional.of(where + " holds no holiday.");
        }
        List<String> gaps = gaps();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(where + " leaves out " + String.join(", ", gaps) + ".");
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        TreeSet<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        for (int year : years.headSet(years.last())) {
            int next = years.higher(year);
            if (next > year + 1) {
                gaps.add(next == year + 2 ? "the year " + (year + 1) : "the years " + (year + 1) + " to " + (next - 1));
            }
        }
        return gaps;
    }
}
