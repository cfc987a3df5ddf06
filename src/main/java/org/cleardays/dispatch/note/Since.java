package org.cleardays.dispatch.note;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.words.Moments;

/** What is new for somebody since they last heard of a conference: every move after that one, in order; there is at least one. */
record Since(Conference conference, List<Change> moves) {

    static Since revision(int heard, Conference conference, List<Change> changes) {
        return new Since(conference, changes.stream().filter(change -> change.what().equals("moved") && change.revision() > heard).toList());
    }

    ZonedDateTime before() {
        return moves.getFirst().from();
    }

    boolean newTime() {
        return !before().equals(conference.heldAt());
    }

    boolean newPlace() {
        return !moves.getFirst().venueBefore().equals(conference.venue());
    }

    boolean newOwnTime(Person person) {
        return moves.stream().anyMatch(change -> change.ownTimes().contains(person.id()));
    }

    /** Whoever takes part at a time of their own is told of that alone; a family member without one, of the day. */
    boolean concerns(Person person) {
        if (person.participation() != null) {
            return newOwnTime(person);
        }
        return person.role().isProfessional() ? newTime() || newPlace() : !dayBefore().equals(conference.heldAt().toLocalDate());
    }

    private LocalDate dayBefore() {
        return before().toLocalDate();
    }

    /** When this person takes part: at a time of their own, or from the beginning. */
    String timeOf(Person person) {
        return person.participation() == null ? Moments.at(conference.heldAt()) : Moments.at(person.participation().at());
    }

    /** The earlier time, for those who take part from the beginning. */
    Optional<String> timeBeforeOf(Person person) {
        return Optional.of(before()).filter(time -> person.participation() == null).map(Moments::at);
    }
}
