package org.cleardays.calendar;

import java.time.Instant;

/**
 * One table of a place's calendar.
 *
 * @param number counted from 1
 * @param by     who put it in force; "Cleardays" for a table that came with it
 * @param reason why; never blank
 * @param csv    its rows, as they are exported and imported
 */
public record CalendarTable(String place, int number, Instant since, String by, String reason, String csv) {
}
