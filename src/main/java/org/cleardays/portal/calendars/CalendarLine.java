package org.cleardays.portal.calendars;

import java.time.LocalDate;
import java.util.List;

/**
 * One place's calendar in a list.
 *
 * @param until    the last day of its data, proclaimed or expected
 * @param endsSoon whether what is confirmed ends within twelve months
 * @param usedBy   the authorities that count by it, by what people call them
 */
public record CalendarLine(String place, LocalDate from, LocalDate until, LocalDate confirmedUntil, boolean endsSoon, List<String> usedBy) {
}
