package org.cleardays.invitation;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;

/**
 * Who may know of whom in a conference. Closed by default: a family member hears of the professionals around their own children and of
 * their own supporter, and of nobody else in the family; a professional hears of the professionals, and of nobody in the family.
 */
record Acquaintance(Conference conference) {

    /** The professionals this person may know are asked to come, in the order of the booking; the chair leads and is named apart. */
    List<Person> professionalsFor(Person reader) {
        return conference.people().stream().filter(person -> person.role() == Role.AUTHOR && person.invited())
                .filter(person -> reader.role().isProfessional() || mayKnow(reader, person)).toList();
    }

    /**
     * The children this person may hear named: a professional, those they are asked about; a parent, their own who are born. What is
     * known of a pregnancy is the mother's alone.
     */
    List<Child> childrenFor(Person reader) {
        return conference.children().stream().filter(child -> reader.role().isProfessional() ? concerns(reader, child)
                : mayHearOf(reader, child)).toList();
    }

    /** The supporter booked to come with this parent: at the same time, in the same way, as no other parent does. */
    Optional<Person> supporterOf(Person parent) {
        return conference.inRole(Role.SUPPORTER).stream().filter(Person::invited)
                .filter(supporter -> supportedBy(supporter).filter(parent::equals).isPresent()).findFirst();
    }

    /** The one parent this supporter is booked to come with; empty where it cannot be told for certain. */
    Optional<Person> supportedBy(Person supporter) {
        List<Person> together = conference.inRole(Role.PARENT_OR_CARER).stream()
                .filter(parent -> parent.participation() != null && parent.participation().togetherWith(supporter.participation())).toList();
        return together.size() == 1 ? Optional.of(together.getFirst()) : Optional.empty();
    }

    /** How somebody gets to the venue: by their own door, a supporter by the door of the person they come with, else as everybody does. */
    List<String> directionsFor(Person invitee) {
        if (invitee.role() == Role.SUPPORTER && invitee.participation() != null && invitee.participation().directions().isEmpty()) {
            return conference.directionsFor(supportedBy(invitee).orElse(invitee));
        }
        return conference.directionsFor(invitee);
    }

    private boolean mayKnow(Person parent, Person professional) {
        return conference.children().stream().anyMatch(child -> mayHearOf(parent, child) && concerns(professional, child));
    }

    private static boolean mayHearOf(Person parent, Child child) {
        return parent.parenthoodOf(child.id()).filter(parenthood -> !child.unborn() || parenthood.mother()).isPresent();
    }

    private static boolean concerns(Person professional, Child child) {
        return professional.concerns().isEmpty() || professional.concerns().contains(child.id());
    }
}
