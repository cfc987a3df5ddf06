package org.cleardays.disclosure.gate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Person;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;

/**
 * Looks for what the conference protects from this person, for other parents' addresses and numbers, and for other families'
 * references.
 */
final class WordGate implements Gate {

    private final Conferences conferences;

    WordGate(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public List<GateHit> examine(Conference conference, UUID personId, Map<String, String> textsByPlace) {
        List<Sought> sought = soughtFor(conference, personId);
        return textsByPlace.entrySet().stream().flatMap(text -> examine(sought, text.getKey(), new Squeezed(text.getValue())))
                .distinct().toList();
    }

    private static Stream<GateHit> examine(List<Sought> sought, String place, Squeezed text) {
        return sought.stream().flatMap(one -> one.phrase().in(text).stream()
                .map(match -> new GateHit(one.words(), match.found(), match.near(), place)));
    }

    private List<Sought> soughtFor(Conference conference, UUID personId) {
        Stream<String> kept = conference.protectedWords().stream().filter(words -> words.keptFrom().contains(personId))
                .map(ProtectedWords::words);
        Stream<Sought> phrases = Stream.concat(kept, contactsKeptFrom(conference, conference.person(personId))).distinct()
                .flatMap(words -> Phrase.of(words).stream().map(phrase -> new Sought(words, phrase)));
        return Stream.concat(phrases, otherReferences(conference)).toList();
    }

    /** One parent's contact details never reach another, booked as protected or not. */
    private static Stream<String> contactsKeptFrom(Conference conference, Person person) {
        List<String> own = contacts(person.contact()).toList();
        return conference.readers().stream().filter(other -> person.role().readsCopies() && !other.id().equals(person.id()))
                .flatMap(other -> contacts(other.contact())).filter(Predicate.not(own::contains));
    }

    private static Stream<String> contacts(Contact contact) {
        // a line without a number is a town everybody knows; "Flat 3" alone says nothing
        Stream<String> lines = contact.address().stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .filter(line -> line.matches(".*\\d.*") && !line.matches("(?i)(flat|room|apartment|unit)\\W*\\w{1,3}"));
        return Stream.concat(Stream.of(contact.email(), contact.phone()).filter(words -> words != null && !words.isBlank()), lines);
    }

    private Stream<Sought> otherReferences(Conference conference) {
        return conferences.all().stream().map(Conference::reference).filter(Predicate.not(conference.reference()::equals))
                .map(reference -> new Sought(reference, Phrase.inFull(reference)));
    }

    private record Sought(String words, Phrase phrase) {
    }
}
