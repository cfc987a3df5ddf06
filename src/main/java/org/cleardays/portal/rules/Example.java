package org.cleardays.portal.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.portal.view.Times;
import org.cleardays.timescale.Circumstances;
import org.cleardays.timescale.Due;

/**
 * The invented conference of a worked example: its kind, and what is typed for each thing that deadlines are counted from.
 *
 * @param typed by the event's word, as somebody typed it; "conference-time" is the conference's time of day
 */
public record Example(ConferenceKind kind, Map<String, String> typed) {

    /** In the order in which they happen; the conference's time stands beside its day. */
    static final List<String> EVENTS = List.of("strategy-discussion", "decision", "notification", "moving-in", "conference", "birth");
    static final String TIME = "conference-time";

    /** A conference three weeks from today, or on the Monday after, with what usually goes before it. */
    static Example threeWeeksFrom(LocalDate today) {
        LocalDate day = today.plusWeeks(3);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("strategy-discussion", today.toString());
        typed.put("decision", today.plusDays(2).toString());
        typed.put("notification", today.toString());
        typed.put("moving-in", today.minusDays(2).toString());
        typed.put("conference", day.toString());
        typed.put(TIME, "10:00");
        typed.put("birth", day.plusWeeks(10).toString());
        return new Example(ConferenceKind.INITIAL, typed);
    }

    /** The family of the documentation: what is said there comes out here. */
    static Example ofTheCarters() {
        return new Example(ConferenceKind.INITIAL, Map.of("strategy-discussion", "2026-05-20", "decision", "2026-05-29", "conference",
                "2026-06-09", TIME, "10:00", "birth", "2026-09-03"));
    }

    /** What was asked for stands over these dates; an empty field is something that has not happened. */
    Example with(Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(asked.containsKey("conference") ? Map.of() : typed);
        EVENTS.stream().filter(asked::containsKey).forEach(event -> all.put(event, asked.get(event).strip()));
        if (asked.containsKey(TIME)) {
            all.put(TIME, asked.get(TIME).strip());
        }
        return new Example(Arrays.stream(ConferenceKind.values()).filter(one -> one.word().equals(asked.get("kind"))).findFirst().orElse(kind), all);
    }

    Example of(ConferenceKind other) {
        return new Example(other, typed);
    }

    public String value(String event) {
        return typed.getOrDefault(event, "");
    }

    /** When it is held, as people say it; what cannot be read stands as it was typed. */
    public String held() {
        if (!isDate(value("conference"))) {
            return value("conference");
        }
        LocalDate day = LocalDate.parse(value("conference"));
        return Times.full(day) + (isTime(value(TIME)) ? ", " + Times.clock(day.atTime(LocalTime.parse(value(TIME)))) : "");
    }

    public List<String> events() {
        return EVENTS;
    }

    /** What a rule comes to, in words. */
    public String shown(Due due, Times times) {
        return Effect.inWords(due, times);
    }

    /** What cannot be read, by its field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        EVENTS.stream().filter(event -> !value(event).isBlank() && !isDate(value(event)))
                .forEach(event -> problems.put(event, "“" + value(event) + "” is no date; write it as 2026-06-09"));
        if (!value(TIME).isBlank() && !isTime(value(TIME))) {
            problems.put(TIME, "“" + value(TIME) + "” is no time; write it as 10:00");
        }
        return problems;
    }

    Circumstances circumstances() {
        List<Happening> happenings = new ArrayList<>();
        for (String event : EVENTS) {
            if (isDate(value(event))) {
                LocalDate day = LocalDate.parse(value(event));
                happenings.add(event.equals("conference") && isTime(value(TIME)) ? Happening.at(event, day.atTime(LocalTime.parse(value(TIME))))
                        : Happening.on(event, day));
            }
        }
        return new Circumstances(kind, happenings, kind == ConferenceKind.PRE_BIRTH ? Set.of(Circumstances.UNBORN) : Set.of());
    }

    private static boolean isDate(String written) {
        try {
            return LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String written) {
        try {
            return LocalTime.parse(written) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
