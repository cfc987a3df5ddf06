package org.cleardays.portal.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.cleardays.portal.view.PlainWords;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.tracking.DeadlineLine;

/**
 * The events that can be recorded of a conference, each with its words.
 *
 * @param used   those by which this authority's rules count or are met
 * @param others what else happens in the course of a conference
 */
public record Recordable(Map<String, String> used, Map<String, String> others) {

    private static final List<String> KNOWN = List.of("decision", "strategy-discussion", "notification", "moving-in", "birth", "parents-told",
            "invitation", "plan-out", "minutes-out", "receipt-of-minutes", "core-group");
    /** A conference has these by itself; other matters are met by what Cleardays itself sees. */
    private static final Set<String> ITS_OWN = Set.of("conference", "booking", "first-sharing-deadline", "");
    private static final Set<Matter> MET_BY_RECORDING = Set.of(Matter.PARENTS_TOLD, Matter.PLAN_OUT, Matter.MINUTES_OUT, Matter.CORE_GROUP,
            Matter.REVIEW);

    static Recordable of(List<DeadlineLine> lines, PlainWords words) {
        Set<String> used = new TreeSet<>();
        lines.forEach(line -> used.addAll(eventsOf(line)));
        used.removeIf(event -> ITS_OWN.contains(event) || event.contains(" "));
        return new Recordable(named(used.stream().toList(), words), named(KNOWN.stream().filter(event -> !used.contains(event)).toList(), words));
    }

    private static Set<String> eventsOf(DeadlineLine line) {
        Set<String> events = new TreeSet<>();
        if (line.due() instanceof Deadline deadline) {
            events.add(deadline.working().event());
        }
        if (MET_BY_RECORDING.contains(line.due().matter())) {
            events.add(line.due().matter().word());
        }
        return events;
    }

    private static Map<String, String> named(List<String> events, PlainWords words) {
        Map<String, String> named = new LinkedHashMap<>();
        events.stream().sorted((one, other) -> words.event(one).compareTo(words.event(other))).forEach(event -> named.put(event, words.event(event)));
        return named;
    }

    boolean has(String event) {
        return used.containsKey(event) || others.containsKey(event);
    }
}
