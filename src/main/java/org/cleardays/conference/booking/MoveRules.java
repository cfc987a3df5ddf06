package org.cleardays.conference.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Directions;
import org.cleardays.conference.Move;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;

/** What must be true of a move before it is made, each rule by itself; {@code moved} is the conference as it would stand then. */
record MoveRules(Conference before, Conference moved, Move move, Faults faults) {

    void examine(Instant now, String calendar) {
        faults.addMissing("reason", move.reason());
        isStillToBeHeld(now);
        goesToALaterMoment(now);
        followsTheStrategyDiscussions();
        theirOwnTimes(now);
        theirOwnDoors();
        CalendarReach.examine("heldAt", move.heldAt().toLocalDate(), calendar, faults);
    }

    private void isStillToBeHeld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, before.heldAt().getZone());
        faults.addUnless(!before.heldAt().toLocalDate().isBefore(today), "conference",
                "had its day on " + before.heldAt().toLocalDate() + "; book another one");
    }

    private void goesToALaterMoment(Instant now) {
        faults.addUnless(moved.heldAt().toInstant().isAfter(now), "heldAt", "is " + move.heldAt() + ", which is past");
        faults.addUnless(!moved.equals(before), "heldAt", "is " + move.heldAt() + ", the time and place it is booked for already");
    }

    private void followsTheStrategyDiscussions() {
        before.strategyDiscussions().stream().filter(move.heldAt().toLocalDate()::isBefore).findFirst()
                .ifPresent(day -> faults.add("heldAt", "is " + move.heldAt() + ", before the strategy discussion of " + day));
    }

    private void theirOwnTimes(Instant now) {
        Set<UUID> known = new HashSet<>(before.people().stream().filter(person -> person.participation() != null).map(Person::id).toList());
        faults.addUnless(known.containsAll(move.takesPartAt().keySet()), "takesPartAt",
                "names somebody who has no time of their own in this conference");
        faults.addUnless(move.takesPartAt().values().stream().noneMatch(at -> isPast(at, now)), "takesPartAt", "holds a time that is past");
        faults.addUnless(move.takesPartAt().values().stream().allMatch(at -> at.toLocalDate().equals(move.heldAt().toLocalDate())),
                "takesPartAt", "holds a time on another day than the conference's");
        staysApart();
    }

    /** Who has another door than the others must not be sent to everybody's door, because nobody asked where theirs is in the new house. */
    private void theirOwnDoors() {
        faults.addUnless(Directions.fit(move.directions()), "directions", Directions.TOO_LONG);
        faults.addUnless(move.ownDirections().values().stream().allMatch(Directions::fit), "ownDirections", Directions.TOO_LONG);
        moved.people().stream().filter(person -> hasADoorOfTheirOwn(before.person(person.id())) && !hasADoorOfTheirOwn(person))
                .forEach(person -> faults.add("ownDirections", "are missing for " + person.key() + ", who has directions of their own"));
    }

    private static boolean hasADoorOfTheirOwn(Person person) {
        return person.participation() != null && !person.participation().directions().isEmpty();
    }

    private boolean isPast(LocalDateTime at, Instant now) {
        return !at.atZone(before.heldAt().getZone()).toInstant().isAfter(now);
    }

    /** Parents who were booked for different times may have to be kept apart: a move never brings them together. */
    private void staysApart() {
        List<Person> parents = before.inRole(Role.PARENT_OR_CARER).stream().filter(person -> person.participation() != null).toList();
        for (Person one : parents) {
            parents.stream().filter(other -> !at(before, one).equals(at(before, other)) && at(moved, one).equals(at(moved, other))).findFirst()
                    .ifPresent(other -> faults.add("takesPartAt", "would bring " + one.key() + " and " + other.key()
                            + " together, who have times of their own"));
        }
    }

    private static LocalDateTime at(Conference conference, Person person) {
        return conference.person(person.id()).participation().at();
    }
}
