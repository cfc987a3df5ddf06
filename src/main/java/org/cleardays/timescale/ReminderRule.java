package org.cleardays.timescale;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.CalendarDoesNotReach;
import org.cleardays.calendar.WorkingCalendar;

/**
 * A reminder that an authority's file promises about every deadline in one matter.
 *
 * @param text name of its template among the mails
 */
record ReminderRule(String id, Matter of, ReminderMoment when, Reminder.Tell tell, String text) {

    /** Those of a deadline, earliest first; one whose moment is not after the deadline was set is not promised. */
    static List<Reminder> about(Deadline deadline, Instant setAt, List<ReminderRule> rules, WorkingCalendar calendar) {
        return rules.stream().filter(rule -> rule.of == deadline.matter()).flatMap(rule -> rule.about(deadline, calendar).stream())
                .filter(reminder -> reminder.at().toInstant().isAfter(setAt))
                .sorted(Comparator.comparing(Reminder::at).thenComparing(Reminder::id)).toList();
    }

    /** None where the calendar's data ends before the reminder's day: the calendar itself warns of that a year ahead. */
    private Optional<Reminder> about(Deadline deadline, WorkingCalendar calendar) {
        try {
            ZonedDateTime due = deadline.due();
            return Optional.of(new Reminder(id, when.day(due.toLocalDate(), calendar).atTime(when.at()).atZone(due.getZone()), tell, text));
        } catch (CalendarDoesNotReach e) {
            return Optional.empty();
        }
    }
}
