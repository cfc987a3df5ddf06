package org.cleardays.timescale;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was set for one conference, one set after the other. */
record DeadlineHistory(List<DeadlineSet> sets) {

    /** Oldest first. */
    DeadlineHistory {
        sets = List.copyOf(sets);
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    /** The newest set's dues, each deadline with the dates it had before. */
    List<Due> inForce() {
        return sets.getLast().dues().stream().map(this::withEarlier).toList();
    }

    /** Since when this very date has been in force; empty where it never was set. */
    Optional<Instant> setAt(Deadline deadline) {
        Optional<Instant> since = Optional.empty();
        for (DeadlineSet set : sets.reversed()) {
            if (dated(set, deadline).filter(then -> sameMoment(then, deadline)).isEmpty()) {
                return since;
            }
            since = Optional.of(set.setAt());
        }
        return since;
    }

    private Due withEarlier(Due due) {
        return switch (due) {
            case Undated undated -> undated;
            case Deadline deadline -> withEarlier(deadline, earlier(deadline));
        };
    }

    /** One entry where the date really changed; what only changed its words is no other date. */
    private List<Deadline.Earlier> earlier(Deadline newest) {
        List<Deadline.Earlier> earlier = new ArrayList<>();
        for (int i = 1; i < sets.size(); i++) {
            DeadlineSet next = sets.get(i);
            Optional<Deadline> after = dated(next, newest);
            dated(sets.get(i - 1), newest).filter(before -> after.filter(then -> sameMoment(before, then)).isEmpty())
                    .ifPresent(before -> earlier.add(new Deadline.Earlier(before.due(), before.because(), before.working().lastPosting(),
                            next.setAt(), next.why())));
        }
        return earlier;
    }

    /** When this date came into force; the beginning of time where it was never set. */
    Instant since(Deadline deadline) {
        return sets.reversed().stream().takeWhile(set -> dated(set, deadline).filter(then -> sameMoment(then, deadline)).isPresent())
                .map(DeadlineSet::setAt).reduce((newer, older) -> older).orElse(Instant.MIN);
    }

    private static boolean sameMoment(Deadline before, Deadline after) {
        return before.due().isEqual(after.due());
    }

    private static Optional<Deadline> dated(DeadlineSet set, Due like) {
        return find(set.dues(), like).filter(Deadline.class::isInstance).map(Deadline.class::cast);
    }

    /** What the same rule said for this profession; where it had no row of its own, what it said for every author. */
    static Optional<Due> find(List<Due> dues, Due like) {
        return Stream.of(like.profession(), "").flatMap(profession -> dues.stream()
                .filter(due -> due.id().equals(like.id()) && due.profession().equals(profession))).findFirst();
    }

    private static Deadline withEarlier(Deadline now, List<Deadline.Earlier> earlier) {
        return new Deadline(now.id(), now.matter(), now.what(), now.by(), now.to(), now.profession(), now.due(), now.atRiskFrom(), now.rule(),
                now.source(), now.because(), now.working(), earlier);
    }
}
