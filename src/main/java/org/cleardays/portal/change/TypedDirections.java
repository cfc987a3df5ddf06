package org.cleardays.portal.change;

import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** Directions in a form: a line of the field is a line of the letter. */
final class TypedDirections {

    private TypedDirections() {
    }

    /**
     * One person's own directions, and the field they are typed into.
     *
     * @param text a line each; blank where this person gets those that everybody gets
     */
    record Own(Person person, String field, String text) {

        static Own of(Person person) {
            return new Own(person, TypedDirections.field(person), String.join("\n", person.participation().directions()));
        }
    }

    static String field(Person person) {
        return "directions-" + person.key();
    }

    static List<String> lines(Typed typed, String field) {
        return typed.get(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Those of the family who come in person; a professional comes by the door that everybody knows. */
    static List<Person> comingInPerson(Conference conference) {
        return conference.people().stream().filter(person -> !person.role().isProfessional() && conference.comesInPerson(person)).toList();
    }
}
