package org.cleardays.calendar;

import java.time.LocalDate;

/**
 * A weekday on which nobody works.
 *
 * @param proclaimed true where it is settled: by law, by proclamation, or on the list that the place's government publishes; false where
 *                   it is only expected, by the rules of earlier years
 * @param source     where the date comes from; never blank
 */
public record Holiday(LocalDate date, String name, boolean proclaimed, String source) {

    /** The word of the files: "proclaimed" or "expected". */
    public String standing() {
        return proclaimed ? "proclaimed" : "expected";
    }
}
