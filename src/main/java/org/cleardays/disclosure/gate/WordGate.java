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
 * Looks for what the conference protects from this person, for other parents' and supporters' addresses and numbers, and for other families'
 * references and names; each text is read in every way that a machine or a person may have written it.
 */
final class WordGate implements Gate {

    private final OtherFamilies others;

    WordGate(Conferences conferences) {
        this.others = new OtherFamilies(conferences);
    }

    @Override
    public List<GateHit> examine(Conference conference, UUID personId, Map<String, String> textsByPlace) {
        List<Sought> sought = soughtFor(conference, personId);
        return textsByPlace.entrySet().stream().flatMap(text -> Readings.of(text.getValue()).stream().map(Squeezed::new)
                .flatMap(reading -> examine(conference, sought, text.getKey(), reading))).distinct().toList();
    }

    private Stream<GateHit> examine(Conference conference, List<Sought> sought, String place, Squeezed text) {
        return Stream.concat(sought.stream().flatMap(one -> one.phrase().in(text).stream()
                .map(match -> new GateHit(one.words(), match.found(), match.near(), place))), others.in(text, conference, place));
    }

    private List<Sought> soughtFor(Conference conference, UUID personId) {
        Stream<String> kept = conference.protectedWords().stream().filter(words -> words.keptFrom().contains(personId))
                .map(ProtectedWords::words);
        return Stream.concat(kept, contactsKeptFrom(conference, conference.person(personId))).distinct()
                .flatMap(words -> Phrase.of(words).stream().map(phrase -> new Sought(words, phrase))).toList();
    }

    /** One parent's or supporter's contact details never reach another: somebody may be staying there (booked as protected or not). */
    private static Stream<String> contactsKeptFrom(Conference conference, Person person) {
        List<String> own = contacts(person.contact()).toList();
        return conference.people().stream().filter(other -> !person.role().isProfessional() && !other.role().isProfessional())
                .filter(other -> !other.id().equals(person.id()))
                .flatMap(other -> contacts(other.contact())).filter(Predicate.not(own::contains));
    }

    private static Stream<String> contacts(Contact contact) {
        // a line without a number is a town everybody knows; "Flat 3" alone says nothing
        Stream<String> lines = contact.address().stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .filter(line -> line.matches(".*\\d.*") && !line.matches("(?i)(flat|room|apartment|unit)\\W*\\w{1,3}"));
        return Stream.concat(Stream.of(contact.email(), contact.phone()).filter(words -> words != null && !words.isBlank()), lines);
    }

    private record Sought(String words, Phrase phrase) {
    }
}
