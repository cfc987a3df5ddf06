package org.cleardays.portal.rules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Timescales;
import org.cleardays.timescale.Undated;
import org.cleardays.tracking.DeadlineLine;
import org.cleardays.tracking.Tracking;

/** The conferences that a change of rules or calendars still concerns, and what it does to their deadlines. */
public class OpenConferences {

    /** The longest time between a conference and what is counted from it: reviews are at most six months apart (domain.md, section 2). */
    private static final int MONTHS_AFTERWARDS = 12;

    private final Conferences conferences;
    private final Timescales timescales;
    private final Tracking tracking;
    private final Clock clock;

    public OpenConferences(Conferences conferences, Timescales timescales, Tracking tracking, Clock clock) {
        this.conferences = conferences;
        this.timescales = timescales;
        this.tracking = tracking;
        this.clock = clock;
    }

    /** Those of these authorities, the next one first. */
    public List<Conference> of(Predicate<String> authority) {
        return conferences.all().stream().filter(conference -> !conference.state().ended() && authority.test(conference.authority()))
                .filter(conference -> conference.heldAt().plusMonths(MONTHS_AFTERWARDS).toInstant().isAfter(clock.instant())).toList();
    }

    /** What is due of each of these now; asked before the change. */
    public List<Before> before(List<Conference> concerned) {
        return concerned.stream().map(conference -> new Before(conference, timescales.all(conference))).toList();
    }

    /** Sets the deadlines again, in the caller's transaction, and tells what is another than before. */
    public List<Effect> setAgain(List<Before> before, String why) {
        return before.stream().flatMap(one -> {
            timescales.set(one.conference().id(), why);
            return effects(one, timescales.all(one.conference()));
        }).toList();
    }

    /** What was due of a conference before a change. */
    public record Before(Conference conference, List<Due> dues) {
    }

    private Stream<Effect> effects(Before before, List<Due> after) {
        List<Effect> effects = new ArrayList<>();
        for (Due old : before.dues()) {
            Optional<Due> now = same(old, after);
            if (now.filter(due -> sameDate(due, old)).isEmpty()) {
                effects.add(new Effect(before.conference().reference(), Optional.of(old), now, false));
            }
        }
        after.stream().filter(due -> same(due, before.dues()).isEmpty())
                .forEach(due -> effects.add(new Effect(before.conference().reference(), Optional.empty(), Optional.of(due), false)));
        return effects.isEmpty() ? Stream.empty() : withMet(effects, before.conference());
    }

    private Stream<Effect> withMet(List<Effect> effects, Conference conference) {
        List<Due> met = tracking.deadlines(conference.id()).stream().filter(line -> line.happened().isPresent()).map(DeadlineLine::due).toList();
        return effects.stream().map(effect -> new Effect(effect.reference(), effect.before(), effect.after(),
                effect.after().flatMap(due -> same(due, met)).isPresent()));
    }

    private static Optional<Due> same(Due due, List<Due> among) {
        return among.stream().filter(other -> other.id().equals(due.id()) && other.profession().equals(due.profession())).findFirst();
    }

    private static boolean sameDate(Due one, Due other) {
        return switch (one) {
            case Deadline deadline -> other instanceof Deadline second && second.due().isEqual(deadline.due());
            case Undated undated -> other instanceof Undated second && second.why() == undated.why();
        };
    }
}
