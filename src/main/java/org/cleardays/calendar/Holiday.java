package org.cleardays.calendar;

import java.time.LocalDate;

/**
 * A weekday on which nobody works.
 *
 * @param proclaimed true where it is settled by law or proclamation; false where it is expected by the rules of earlier years
 * @param source     where the date comes from; never blank
 */
public record Holiday(LocalDate date, String name, boolean proclaimed, String source) {
}
