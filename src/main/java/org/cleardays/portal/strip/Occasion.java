package org.cleardays.portal.strip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cleardays.calendar.CountedDays;
import org.cleardays.calendar.Holiday;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.portal.strip.Strip.Sort;
import org.cleardays.portal.view.PlainWords;
import org.cleardays.portal.view.Times;
import org.cleardays.timescale.Circumstances;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.DeadlineLine;

/**
 * Something with a date in the course of a conference: an event, a holiday on a weekday, or a deadline.
 *
 * @param timed    whether the time of day is known; where it is not, {@code at} is the beginning of the day
 * @param line     the deadline and how it stands, where it is one
 */
public record Occasion(Sort sort, LocalDateTime at, boolean timed, String what, Optional<DeadlineLine> line) {

    /** Events and deadlines, and the holidays that were skipped in counting or lie near the conference, in order of time. */
    public static List<Occasion> of(Conference conference, List<DeadlineLine> lines, WorkingCalendar calendar, PlainWords words) {
        List<Occasion> occasions = new ArrayList<>();
        Circumstances.of(conference).happenings().stream().map(happening -> event(happening, words)).forEach(occasions::add);
        lines.stream().flatMap(line -> deadline(line).stream()).forEach(occasions::add);
        LocalDate from = occasions.stream().map(Occasion::at).min(Comparator.naturalOrder()).orElseThrow().toLocalDate();
        LocalDate until = conference.heldAt().toLocalDate().plusDays(ConferenceStrip.AFTER);
        Set<LocalDate> skipped = occasions.stream().flatMap(one -> one.deadline().stream())
                .flatMap(deadline -> deadline.working().skipped().stream()).map(CountedDays.Skipped::day).collect(Collectors.toSet());
        calendar.holidays().stream().filter(day -> skipped.contains(day.date()) || !day.date().isBefore(from) && !day.date().isAfter(until))
                .map(Occasion::holiday).forEach(occasions::add);
        return occasions.stream().sorted(Comparator.comparing(Occasion::at)).toList();
    }

    /** "Tuesday 9 June 2026, 10am"; the day alone where no time is known. */
    public String when() {
        return Times.full(at.toLocalDate()) + (timed ? ", " + Times.clock(at) : "");
    }

    private static Occasion event(Happening happening, PlainWords words) {
        LocalDateTime at = happening.at().map(happening.day()::atTime).orElseGet(happening.day()::atStartOfDay);
        return new Occasion(Sort.EVENT, at, happening.at().isPresent(), words.event(happening.event()), Optional.empty());
    }

    private static Occasion holiday(Holiday holiday) {
        String name = holiday.name() + (holiday.proclaimed() ? "" : " (expected)");
        return new Occasion(Sort.HOLIDAY, holiday.date().atStartOfDay(), false, name, Optional.empty());
    }

    private static Optional<Occasion> deadline(DeadlineLine line) {
        return line.due() instanceof Deadline deadline ? Optional.of(new Occasion(Sort.DEADLINE, deadline.due().toLocalDateTime(), true,
                PlainWords.capital(deadline.what()), Optional.of(line))) : Optional.empty();
    }

    public Optional<Deadline> deadline() {
        return line.map(DeadlineLine::due).filter(Deadline.class::isInstance).map(Deadline.class::cast);
    }

    /** How its reports stand, each standing with its number: "4 kept, 1 kept late"; blank where it is not one of reports. */
    public String reports() {
        Map<Standing, Long> counts = line.stream().flatMap(of -> of.reports().stream())
                .collect(Collectors.groupingBy(DeadlineLine.OfReport::standing, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey().words()).collect(Collectors.joining(", "));
    }
}
