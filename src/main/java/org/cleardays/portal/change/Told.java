package org.cleardays.portal.change;

import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** Somebody who hears of a change, and how. */
public record Told(String name, String how) {

    /** Whoever is invited, and the chair. */
    static List<Told> of(Conference conference) {
        return conference.people().stream().filter(person -> person.invited() || person.equals(conference.chair()))
                .map(person -> new Told(person.name(), how(person))).toList();
    }

    private static String how(Person person) {
        return switch (person.contact().channel()) {
            case LINK -> "by mail";
            case PAPER -> "by a letter, which waits under Letters to be posted";
            case BY_HAND -> "by hand: a person tells them";
        };
    }
}
