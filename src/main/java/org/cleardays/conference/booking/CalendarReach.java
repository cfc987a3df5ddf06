package org.cleardays.conference.booking;

import java.time.LocalDate;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Booking;

/** Refuses a conference whose deadlines could not be counted, for want of calendar data. */
final class CalendarReach {

    private CalendarReach() {
    }

    static void examine(Booking booking, String calendarName, Faults faults) {
        WorkingCalendar calendar = WorkingCalendar.fromClassPath(calendarName);
        if (booking.heldAt() != null) {
            examine("heldAt", booking.heldAt().toLocalDate(), calendar, faults);
        }
        booking.strategyDiscussions().forEach(day -> examine("strategyDiscussions", day, calendar, faults));
    }

    static void examine(String key, LocalDate day, String calendarName, Faults faults) {
        examine(key, day, WorkingCalendar.fromClassPath(calendarName), faults);
    }

    /** A month holds the longest counting, 15 working days, over any holidays. */
    private static void examine(String key, LocalDate day, WorkingCalendar calendar, Faults faults) {
        boolean reached = calendar.answers(day.minusMonths(1)) && calendar.answers(day.plusMonths(1));
        faults.addUnless(reached, key, "is " + day + "; the calendar " + calendar + " reaches from " + calendar.from() + " to "
                + calendar.confirmedUntil() + ", and deadlines need a month on either side");
    }
}
