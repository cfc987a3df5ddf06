package org.cleardays.calendar;

import java.util.List;
import java.util.Set;

/** The working calendars in force, and every earlier table of theirs: a deadline keeps the table it was counted with. */
public interface Calendars {

    /** The places there is a calendar for: {@code england-and-wales}, {@code isle-of-man}. */
    Set<String> places();

    /** The newest table of a place; {@link IllegalArgumentException} where there is none. */
    WorkingCalendar inForce(String place);

    /** A table as it stood, by its number. */
    WorkingCalendar table(String place, int number);

    /** Every table of a place, newest first. */
    List<CalendarTable> history(String place);

    /** Puts a new table in force, from the text of its file; needs a transaction. {@link CalendarRefused} with everything that is wrong. */
    CalendarTable replace(String place, String csv, String reason, String actor);
}
