package org.cleardays.portal.strip;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cleardays.calendar.Holiday;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.portal.strip.Strip.Sort;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.timescale.Circumstances;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;

/**
 * Something with a date in the course of a conference: an event, a holiday on a weekday, or a deadline.
 *
 * @param timed    whether the time of day is known; where it is not, {@code at} is the beginning of the day
 * @param deadline the deadline, where it is one
 */
public record Occasion(Sort sort, LocalDateTime at, boolean timed, String what, Optional<Deadline> deadline) {

    /** Events, deadlines and the holidays between the first and the last of them, in order of time. */
    public static List<Occasion> of(Conference conference, List<Due> dues, WorkingCalendar calendar, PlainWords words) {
        List<Occasion> occasions = new ArrayList<>();
        Circumstances.of(conference).happenings().stream().map(happening -> event(happening, words)).forEach(occasions::add);
        dues.stream().filter(Deadline.class::isInstance).map(Deadline.class::cast).map(Occasion::deadline).forEach(occasions::add);
        LocalDateTime from = occasions.stream().map(Occasion::at).min(Comparator.naturalOrder()).orElseThrow();
        LocalDateTime until = occasions.stream().map(Occasion::at).max(Comparator.naturalOrder()).orElseThrow();
        calendar.holidays().stream().map(Occasion::holiday)
                .filter(holiday -> !holiday.at().isBefore(from) && !holiday.at().isAfter(until)).forEach(occasions::add);
        return occasions.stream().sorted(Comparator.comparing(Occasion::at)).toList();
    }

    private static Occasion event(Happening happening, PlainWords words) {
        LocalDateTime at = happening.at().map(happening.day()::atTime).orElseGet(happening.day()::atStartOfDay);
        return new Occasion(Sort.EVENT, at, happening.at().isPresent(), words.event(happening.event()), Optional.empty());
    }

    private static Occasion holiday(Holiday holiday) {
        return new Occasion(Sort.HOLIDAY, holiday.date().atStartOfDay(), false, holiday.name(), Optional.empty());
    }

    private static Occasion deadline(Deadline deadline) {
        String what = deadline.what().substring(0, 1).toUpperCase(java.util.Locale.UK) + deadline.what().substring(1);
        return new Occasion(Sort.DEADLINE, deadline.due().toLocalDateTime(), true, what, Optional.of(deadline));
    }
}
