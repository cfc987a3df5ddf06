package org.cleardays.conference.booking;

import java.time.Duration;
import java.util.List;
import java.time.LocalDateTime;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Move;
import org.cleardays.conference.Participation;
import org.cleardays.conference.Person;

/**
 * A conference as it stands after a move: everybody's own time goes with it, the old venue's name gives way to the new one's, and the
 * directions to another house are not those to this one.
 */
record MovedConference(Conference before, Move move) {

    Conference conference() {
        return new Conference(before.id(), before.reference(), before.mailCode(), before.authority(), before.kind(),
                move.heldAt().atZone(before.heldAt().getZone()), venue(), before.decidedOn(), before.strategyDiscussions(), before.children(),
                before.people().stream().map(this::person).toList(), before.protectedWords(), before.state(), before.revision(),
                before.conditions(), before.happenings(), before.restrictions(), directions());
    }

    private String venue() {
        return move.venue() == null || move.venue().isBlank() ? before.venue() : move.venue().strip();
    }

    /** Another room is found by the same way; another house is not. */
    boolean toAnotherHouse() {
        return !Move.house(venue()).equals(Move.house(before.venue()));
    }

    private List<String> directions() {
        return move.directions().isEmpty() && !toAnotherHouse() ? before.directions() : move.directions();
    }

    private List<String> directions(Person person) {
        return move.ownDirections().getOrDefault(person.id(), toAnotherHouse() ? List.of() : person.participation().directions());
    }

    private Person person(Person person) {
        if (person.participation() == null) {
            return person;
        }
        return new Person(person.id(), person.key(), person.name(), person.role(), person.agency(), person.title(), person.contact(),
                person.parenthoods(), person.countersignedBy(), person.invited(), participation(person), person.concerns(),
                person.profession(), person.reading());
    }

    private String way(Person person) {
        return person.participation().way() == null ? null : person.participation().way().replace(before.venue(), venue());
    }

    private Participation participation(Person person) {
        LocalDateTime kept = person.participation().at().plus(Duration.between(before.heldAt().toLocalDateTime(), move.heldAt()));
        return new Participation(move.takesPartAt().getOrDefault(person.id(), kept),
                way(person), directions(person));
    }
}
