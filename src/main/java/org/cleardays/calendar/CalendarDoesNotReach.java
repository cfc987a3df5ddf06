package org.cleardays.calendar;

/** Asked about a day the calendar has no data for; the message says which calendar, which day, and what to do. */
public class CalendarDoesNotReach extends RuntimeException {

    public CalendarDoesNotReach(String message) {
        super(message);
    }
}
