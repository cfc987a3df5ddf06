package org.cleardays.portal.strip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.portal.strip.Strip.DayOff;
import org.cleardays.portal.strip.Strip.Dot;
import org.cleardays.portal.strip.Strip.Mark;
import org.cleardays.portal.strip.Strip.Row;
import org.cleardays.portal.view.Times;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.Line;

/**
 * Puts the facts of a conference together as a strip. It never fails: what lies too far away is told in a note.
 *
 * @param occasions what has a date, in order of time
 * @param lines     how each report stands for each reader
 */
public record ConferenceStrip(Conference conference, List<Occasion> occasions, List<Line> lines, WorkingCalendar calendar, Instant now) {

    /** How far the picture reaches before and after the conference, in days. */
    private static final int BEFORE = 120;
    static final int AFTER = 17;
    private static final int LEAST_AFTER = 3;
    private static final int LEAST_BEFORE = 7;

    public Strip make() {
        LocalDate held = conference.heldAt().toLocalDate();
        List<LocalDate> days = days();
        LocalDate first = days.stream().filter(day -> !day.isBefore(held.minusDays(BEFORE))).min(LocalDate::compareTo)
                .filter(held.minusDays(LEAST_BEFORE)::isAfter).orElse(held.minusDays(LEAST_BEFORE)).minusDays(1);
        LocalDate last = days.stream().filter(day -> !day.isAfter(held.plusDays(AFTER))).max(LocalDate::compareTo)
                .filter(held.plusDays(LEAST_AFTER)::isBefore).orElse(held.plusDays(LEAST_AFTER)).plusDays(1);
        Predicate<LocalDateTime> shown = at -> !at.toLocalDate().isBefore(first) && !at.toLocalDate().isAfter(last);
        return new Strip("Deadlines of conference " + conference.reference(), tells(first, last), first, last,
                Optional.of(local(now)).filter(shown), daysOff(first, last), occasions.stream().filter(one -> shown.test(one.at()))
                .map(ConferenceStrip::mark).toList(), rows(), notes(first, last));
    }

    /** Every day with something on it, today among them. Holidays come of themselves. */
    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(local(now).toLocalDate()));
        occasions.stream().filter(one -> one.sort() != Strip.Sort.HOLIDAY).forEach(one -> days.add(one.at().toLocalDate()));
        lines.stream().flatMap(line -> line.shared().stream()).forEach(shared -> days.add(local(shared).toLocalDate()));
        return days;
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(conference.heldAt().getZone()).toLocalDateTime();
    }

    private List<DayOff> daysOff(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(day -> whyNot(day).map(why -> new DayOff(day, why)).stream()).toList();
    }

    /** Weekends are known for ever; holidays only as far as the calendar reaches. */
    private Optional<String> whyNot(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        return weekend ? Optional.of("weekend") : calendar.holiday(day).map(holiday -> holiday.name() + (holiday.proclaimed() ? "" : " (expected)"));
    }

    private boolean reaches(LocalDate day) {
        return !day.isBefore(calendar.from()) && !day.isAfter(calendar.until());
    }

    private static Mark mark(Occasion occasion) {
        String when = occasion.timed() ? Times.brief(occasion.at()) : Times.brief(occasion.at().toLocalDate());
        return new Mark(occasion.sort(), occasion.at(), joined(occasion, when));
    }

    private static String joined(Occasion occasion, String when) {
        return occasion.what() + (occasion.sort() == Strip.Sort.DEADLINE ? " by " : ": ") + when;
    }

    private List<Row> rows() {
        Map<UUID, List<Line>> byAuthor = lines.stream()
                .collect(Collectors.groupingBy(Line::authorId, LinkedHashMap::new, Collectors.toList()));
        return byAuthor.values().stream().map(of -> new Row(of.getFirst().agency(), of.stream().map(this::dot).toList())).toList();
    }

    /** For paper the last day of posting is what counts. */
    private Dot dot(Line line) {
        Optional<LocalDateTime> due = line.due().map(ZonedDateTime::toLocalDateTime)
                .map(at -> line.lastPosting().map(day -> day.atTime(at.toLocalTime())).orElse(at));
        return new Dot(line.reader(), line.standing(), line.shared().map(this::local).or(() -> due), due);
    }

    /** The essence: from when to when, what the day is, when the conference is, and how the copies stand. */
    private String tells(LocalDate first, LocalDate last) {
        Map<Standing, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::standing, TreeMap::new, Collectors.counting()));
        String standings = counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey().words()).collect(Collectors.joining(", "));
        return "From " + Times.full(first) + " to " + Times.full(last) + ". Today is " + Times.full(local(now).toLocalDate())
                + ". The conference is on " + Times.full(conference.heldAt().toLocalDate()) + ". "
                + (standings.isEmpty() ? "" : "Reports for their readers: " + standings + ". ") + "The tables below tell the same.";
    }

    private List<String> notes(LocalDate first, LocalDate last) {
        List<String> notes = new ArrayList<>();
        occasions.stream().filter(one -> one.sort() != Strip.Sort.HOLIDAY).forEach(one -> {
            if (one.at().toLocalDate().isBefore(first)) {
                notes.add("Before these days: " + joined(one, one.when()) + ".");
            } else if (one.at().toLocalDate().isAfter(last)) {
                notes.add("After these days: " + joined(one, one.when()) + ".");
            }
        });
        if (!reaches(first) || !reaches(last)) {
            notes.add("Holidays are known from " + Times.full(calendar.from()) + " to " + Times.full(calendar.until()) + " only.");
        }
        return notes;
    }
}
