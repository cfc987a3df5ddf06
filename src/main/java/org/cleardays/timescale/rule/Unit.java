package org.cleardays.timescale.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is counted in. */
public enum Unit {
    WORKING_DAYS("working day"),
    /** The day of arrival is not counted either, so that so many whole working days lie between. */
    CLEAR_WORKING_DAYS("clear working day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    /** Time that really passes, whatever the clocks do. */
    HOURS("hour");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** "1 working day", "2 working days". */
    public String of(int number) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    public boolean isOfWorkingDays() {
        return this == WORKING_DAYS || this == CLEAR_WORKING_DAYS;
    }

    /** By its word, in the singular or the plural. */
    static Optional<Unit> find(String word) {
        return Arrays.stream(values()).filter(unit -> word.equals(unit.word) || word.equals(unit.word + "s")).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(unit -> unit.word + "s").toList();
    }
}
