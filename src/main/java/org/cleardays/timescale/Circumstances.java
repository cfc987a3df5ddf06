package org.cleardays.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;

/**
 * What rules are applied to: a kind of conference, what happened or is to happen, and what is the case.
 *
 * @param happenings in order of time where an event has several, so that the first strategy discussion is the initiating one
 * @param conditions words such as {@code unborn} or {@code dual-planned}
 */
public record Circumstances(ConferenceKind kind, List<Happening> happenings, Set<String> conditions) {

    public static final String UNBORN = "unborn";

    public Circumstances {
        happenings = List.copyOf(happenings);
        conditions = Set.copyOf(conditions);
    }

    /** Those of a conference as it stands now. An unborn child's expected date stands for its birth (Isle of Man, pre-birth). */
    public static Circumstances of(Conference conference) {
        List<Happening> happenings = new ArrayList<>();
        if (conference.decidedOn() != null) {
            happenings.add(Happening.on("decision", conference.decidedOn()));
        }
        conference.strategyDiscussions().forEach(day -> happenings.add(Happening.on("strategy-discussion", day)));
        happenings.add(Happening.at("conference", conference.heldAt().toLocalDateTime()));
        conference.children().stream().filter(child -> child.expected() != null).map(Child::expected).min(java.time.LocalDate::compareTo)
                .ifPresent(day -> happenings.add(Happening.on("birth", day)));
        happenings.addAll(conference.happenings());
        return new Circumstances(conference.kind(), happenings, conditions(conference));
    }

    private static Set<String> conditions(Conference conference) {
        Set<String> conditions = new TreeSet<>(conference.conditions());
        if (conference.children().stream().anyMatch(child -> child.expected() != null)) {
            conditions.add(UNBORN);
        }
        return conditions;
    }
}
