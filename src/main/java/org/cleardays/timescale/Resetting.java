package org.cleardays.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Happening;

/**
 * What is in force after deadlines are set anew.
 *
 * <p>A day that has passed stays as it was: neither a change of the rules or the calendar nor something recorded of another event moves
 * it, and it keeps the table it was counted with (threat F2). Where what it hangs on has itself moved, it moves.
 *
 * @param before what was in force
 * @param facts  what is known now
 * @param why    what has changed
 */
record Resetting(DeadlineSet before, Circumstances facts, String why, Instant now) {

    private static final Set<String> CHANGES_OF_LAW = Set.of("rules-changed", "calendar-changed");

    private static final Comparator<Due> IN_ORDER = ComputedDeadlines.IN_ORDER.thenComparing(Due::id).thenComparing(Due::profession);

    List<Due> of(List<Due> computed) {
        Set<Deadline> stay = before.dues().stream().flatMap(Due::dated).filter(this::stays).collect(Collectors.toSet());
        Stream<Due> fresh = computed.stream().filter(due -> DeadlineHistory.find(before.dues(), due).filter(stay::contains).isEmpty());
        return Stream.concat(fresh, stay.stream()).sorted(IN_ORDER).toList();
    }

    private boolean stays(Deadline old) {
        return old.due().toInstant().isBefore(now) && (CHANGES_OF_LAW.contains(why) || !hangsOn(old, moved(), new HashSet<>()));
    }

    /** The words of the events that are not when they were. */
    private Set<String> moved() {
        return Stream.of(before.facts(), facts).flatMap(known -> known.happenings().stream()).map(Happening::event)
                .filter(event -> !when(event, before.facts()).equals(when(event, facts))).collect(Collectors.toSet());
    }

    private static List<Happening> when(String event, Circumstances known) {
        return known.happenings().stream().filter(happening -> happening.event().equals(event)).toList();
    }

    /** On the event itself, or on another deadline that does: that one falls due on the day this one is counted from. */
    private boolean hangsOn(Deadline deadline, Set<String> moved, Set<Deadline> seen) {
        LocalDate from = deadline.working().from();
        return moved.contains(deadline.working().event()) || isOfNoEvent(deadline) && seen.add(deadline) && before.dues().stream()
                .flatMap(Due::dated).filter(other -> other.due().toLocalDate().equals(from)).anyMatch(other -> hangsOn(other, moved, seen));
    }

    private boolean isOfNoEvent(Deadline deadline) {
        return when(deadline.working().event(), before.facts()).isEmpty();
    }
}
