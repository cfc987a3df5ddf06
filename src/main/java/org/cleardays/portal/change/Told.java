package org.cleardays.portal.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** Somebody who hears of a change, and how. */
public record Told(String name, String how) {

    /** A move is told to whoever is invited, and to the chair. */
    static List<Told> ofMove(Conference conference) {
        return told(conference.people().stream().filter(person -> person.invited() || person.equals(conference.chair())));
    }

    /** An end is told to the chair and to whoever may have heard of the conference. */
    static List<Told> ofEnd(Conference conference, Set<UUID> heard) {
        return told(concerned(conference, heard));
    }

    /** When it is stood down, professionals alone are written to. */
    static List<Told> ofStandingDown(Conference conference, Set<UUID> heard) {
        return told(concerned(conference, heard).filter(person -> person.role().isProfessional()));
    }

    /** Those of the family whom a person tells. */
    static List<Told> family(Conference conference) {
        return conference.people().stream().filter(person -> !person.role().isProfessional()).map(person -> new Told(person.name(), person.title()))
                .toList();
    }

    private static Stream<Person> concerned(Conference conference, Set<UUID> heard) {
        return conference.people().stream().filter(person -> heard.contains(person.id()) || person.equals(conference.chair()));
    }

    private static List<Told> told(Stream<Person> people) {
        return people.map(person -> new Told(person.name(), how(person))).toList();
    }

    private static String how(Person person) {
        return switch (person.contact().channel()) {
            case LINK -> "by mail";
            case PAPER -> "by a letter, which waits under Letters to be posted";
            case BY_HAND -> "by a letter that a person hands over";
            case NONE -> "not in writing: ring them";
        };
    }
}
