package org.cleardays.conference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A child protection conference as it was booked.
 *
 * @param reference           what people call it: {@code CPC-2026-0143}
 * @param mailCode            code with check characters for the plus-address: {@code K7Q4M283}
 * @param authority           name of the authority's file, {@code doncaster}
 * @param heldAt              date and time in the authority's zone
 * @param strategyDiscussions dates, first the one that initiated the section 47 enquiries
 * @param state               whether it is still to take place
 * @param revision            how often it was moved: 0 as booked
 * @param conditions          what rules may ask about: {@code dual-planned}
 * @param happenings          what else was recorded of it, in the order of its recording
 * @param restrictions        what was decided about people: kept from the meeting, or from every report
 * @param directions          how to get to the venue, a line each: bus, car, step-free entrance, which bell; empty where nobody has said it
 */
public record Conference(UUID id, String reference, String mailCode, String authority, ConferenceKind kind, ZonedDateTime heldAt,
                         String venue, LocalDate decidedOn, List<LocalDate> strategyDiscussions, List<Child> children,
                         List<Person> people, List<ProtectedWords> protectedWords, ConferenceState state, int revision,
                         Set<String> conditions, List<Happening> happenings, List<PersonRestriction> restrictions,
                         List<String> directions) {

    public Conference {
        strategyDiscussions = List.copyOf(strategyDiscussions);
        children = List.copyOf(children);
        people = List.copyOf(people);
        protectedWords = List.copyOf(protectedWords);
        conditions = Set.copyOf(conditions);
        happenings = List.copyOf(happenings);
        restrictions = List.copyOf(restrictions);
        directions = List.copyOf(directions);
    }

    /** The person with this id; {@link IllegalArgumentException} where the conference has none. */
    public Person person(UUID personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No person " + personId + " in conference " + reference));
    }

    public Optional<Person> personByKey(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    public Child child(UUID childId) {
        return children.stream().filter(child -> child.id().equals(childId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No child " + childId + " in conference " + reference));
    }

    /** The people in this role, in the order of the booking. */
    public List<Person> inRole(Role role) {
        return people.stream().filter(person -> person.role() == role).toList();
    }

    public List<Person> authors() {
        return inRole(Role.AUTHOR);
    }

    /** The children this professional knows and is asked about. */
    public List<Child> childrenKnownTo(Person professional) {
        return professional.concerns().isEmpty() ? children : professional.concerns().stream().map(this::child).toList();
    }

    /** Those who get a copy of their own of each report. */
    public List<Person> readers() {
        return people.stream().filter(person -> person.role().readsCopies()).toList();
    }

    public Person chair() {
        return inRole(Role.CHAIR).getFirst();
    }

    /** How this person gets to the venue; empty where they do not come in person, or nobody has said how. */
    public List<String> directionsFor(Person invitee) {
        if (!comesInPerson(invitee)) {
            return List.of();
        }
        boolean own = invitee.participation() != null && !invitee.participation().directions().isEmpty();
        return own ? invitee.participation().directions() : directions;
    }

    /** A parent with whom nothing is agreed yet may be asked to come somewhere else: only a professional comes without being asked how. */
    public boolean comesInPerson(Person invitee) {
        return invitee.participation() == null ? invitee.role().isProfessional() : invitee.participation().inPerson();
    }

    /** The decision that keeps every report from this person, if there is one. */
    public Optional<PersonRestriction> withheldAltogether(UUID personId) {
        return restrictions.stream().filter(one -> one.kind() == PersonRestriction.Kind.WITHHELD_ALTOGETHER)
                .filter(one -> one.personId().equals(personId)).findFirst();
    }
}
