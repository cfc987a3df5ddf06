package org.cleardays.timescale;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is in force after deadlines are set anew.
 *
 * <p>A day that has passed stays as it was: neither a change of the rules or the calendar nor something recorded later about another
 * event moves it, and it keeps the table it was counted with (threat F2). Where the event it is counted from has itself moved, it moves.
 *
 * @param why what has changed
 * @param now when
 */
record Resetting(String why, Instant now) {

    private static final Set<String> CHANGES_OF_LAW = Set.of("rules-changed", "calendar-changed");

    /** In the order they fall due; what has no date comes last. */
    private static final Comparator<Due> EARLIEST_FIRST = Comparator.comparing(due -> due instanceof Deadline deadline
            ? deadline.due().toInstant() : Instant.MAX);

    List<Due> of(List<Due> before, List<Due> computed) {
        List<Due> dues = new ArrayList<>(computed.stream().map(fresh -> DeadlineHistory.find(before, fresh)
                .filter(old -> stays(old, Optional.of(fresh))).orElse(fresh)).toList());
        before.stream().filter(old -> DeadlineHistory.find(computed, old).isEmpty() && stays(old, Optional.empty())).forEach(dues::add);
        return dues.stream().sorted(EARLIEST_FIRST).toList();
    }

    private boolean stays(Due old, Optional<Due> fresh) {
        return old instanceof Deadline deadline && deadline.due().toInstant().isBefore(now)
                && (CHANGES_OF_LAW.contains(why) || fresh.map(due -> countsFromTheSame(deadline, due)).orElse(true));
    }

    private boolean countsFromTheSame(Deadline old, Due fresh) {
        return fresh instanceof Deadline deadline && !movedWithTheConference(deadline.working())
                && deadline.working().event().equals(old.working().event()) && deadline.working().from().equals(old.working().from());
    }

    /** Another hour of the same day is a move too. */
    private boolean movedWithTheConference(Working working) {
        return why.equals("conference-moved") && working.event().equals("conference");
    }
}
