package org.cleardays.conference.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Channel;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Directions;
import org.cleardays.conference.Participation;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.Role;

/** What must be true of a booking before it is taken, each rule by itself. */
final class BookingRules {

    private final Booking booking;
    private final Faults faults;
    private final Set<String> children;
    private final Set<String> people;

    private BookingRules(Booking booking, Faults faults) {
        this.booking = booking;
        this.faults = faults;
        this.children = booking.children().stream().map(Booking.BookedChild::key).collect(Collectors.toSet());
        this.people = booking.people().stream().map(Booking.BookedPerson::key).collect(Collectors.toSet());
    }

    static void examine(Booking booking, Faults faults) {
        BookingRules rules = new BookingRules(booking, faults);
        rules.theConference();
        rules.theChildren();
        rules.thePeople();
        rules.theChair();
        rules.theProtectedWords();
        rules.theRestrictions();
        rules.whatRulesAskAbout();
    }

    private void theConference() {
        faults.addMissing("reference", booking.reference());
        faults.addUnless(booking.reference() == null || booking.reference().matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*"), "reference",
                "may hold letters, digits and single dashes only, for it stands in addresses and file names");
        faults.addMissing("authority", booking.authority());
        faults.addMissing("heldAt", booking.heldAt());
        faults.addMissing("venue", booking.venue());
        faults.addUnless(Directions.fit(booking.directions()), "directions", Directions.TOO_LONG);
        oneOf("kind", booking.kind(), words(ConferenceKind.values()));
        theStrategyDiscussions();
    }

    private void theStrategyDiscussions() {
        if (ConferenceKind.INITIAL.word().equals(booking.kind())) {
            faults.addMissing("strategyDiscussions", booking.strategyDiscussions());
        }
        List<LocalDate> dates = booking.strategyDiscussions();
        faults.addUnless(booking.heldAt() == null || dates.stream().noneMatch(booking.heldAt().toLocalDate()::isBefore),
                "strategyDiscussions", "names a day after the conference");
    }

    private void whatRulesAskAbout() {
        for (int i = 0; i < booking.conditions().size(); i++) {
            aWord("conditions[" + i + "]", booking.conditions().get(i), "dual-planned");
        }
        for (int i = 0; i < booking.happenings().size(); i++) {
            HappeningRules.examine("happenings[" + i + "].", booking.happenings().get(i).event(), booking.happenings().get(i).day(), faults);
        }
    }

    private void aWord(String key, String word, String example) {
        faults.addUnless(HappeningRules.isWord(word), key, "is \"" + word + "\"; write a word in lower case with dashes, such as " + example);
    }

    private void theChildren() {
        faults.addMissing("children", booking.children());
        keysOnce("children", booking.children().stream().map(Booking.BookedChild::key).toList());
        for (int i = 0; i < booking.children().size(); i++) {
            Booking.BookedChild child = booking.children().get(i);
            faults.addMissing("children[" + i + "].name", child.name());
            faults.addUnless(child.born() == null ^ child.expected() == null, "children[" + i + "].born",
                    "is needed for a child, or expected for a child not yet born, and never both");
        }
    }

    private void thePeople() {
        keysOnce("people", booking.people().stream().map(Booking.BookedPerson::key).toList());
        for (int i = 0; i < booking.people().size(); i++) {
            thePerson("people[" + i + "].", booking.people().get(i));
        }
    }

    private void thePerson(String path, Booking.BookedPerson person) {
        faults.addMissing(path + "name", person.name());
        oneOf(path + "role", person.role(), words(Role.values()));
        if (person.channel() != null) {
            oneOf(path + "channel", person.channel(), words(Channel.values()));
        }
        allKnown(path + "parentOf", person.parentOf(), children::contains, "child");
        allKnown(path + "responsibleFor", person.responsibleFor(), person.parentOf()::contains, "child of this person");
        allKnown(path + "concerns", person.concerns(), children::contains, "child");
        faults.addUnless(person.countersignedBy() == null || people.contains(person.countersignedBy()), path + "countersignedBy",
                "names \"" + person.countersignedBy() + "\", who is not among the people");
        if (person.profession() != null) {
            aWord(path + "profession", person.profession(), "social-worker");
        }
        nobodyIsResponsibleForTheUnborn(path, person);
        takesPart(path, person);
        reads(path, person);
        canBeReached(path, person);
    }

    private void nobodyIsResponsibleForTheUnborn(String path, Booking.BookedPerson person) {
        booking.children().stream().filter(child -> child.expected() != null && person.responsibleFor().contains(child.key()))
                .forEach(child -> faults.add(path + "responsibleFor",
                        "names \"" + child.key() + "\": nobody has parental responsibility for a child not yet born"));
    }

    /** Only who comes in person is told how to get there: how somebody takes part must say so first. */
    private void takesPart(String path, Booking.BookedPerson person) {
        String way = person.takesPart();
        faults.addUnless(way == null || Participation.WAYS.stream().anyMatch(way.strip().toLowerCase(Locale.ROOT)::startsWith), path + "takesPart",
                "is \"" + way + "\"; begin it with one of " + String.join(", ", Participation.WAYS));
        faults.addUnless(person.directions().isEmpty() || way != null && new Participation(person.takesPartAt(), way).inPerson(),
                path + "directions", "are for somebody who takes part in person");
        faults.addUnless(Directions.fit(person.directions()), path + "directions", Directions.TOO_LONG);
    }

    private void reads(String path, Booking.BookedPerson person) {
        if (person.print() != null) {
            oneOf(path + "print", person.print(), List.of("ordinary", "large"));
        }
        Set<String> authors = booking.people().stream().filter(one -> "author".equals(one.role())).map(Booking.BookedPerson::key)
                .collect(Collectors.toSet());
        allKnown(path + "readsFirst", person.readsFirst(), authors::contains, "author");
    }

    private void canBeReached(String path, Booking.BookedPerson person) {
        boolean byMail = person.channel() == null || person.channel().equals("link");
        faults.addUnless(!byMail || person.email() != null, path + "email", "is missing; without one choose the channel paper, by-hand or none");
        faults.addUnless(!"none".equals(person.channel()) || person.phone() != null, path + "phone",
                "is missing; whom nobody writes to is rung");
        faults.addUnless(person.email() == null || person.email().matches("[^@\\s<>,;]+@[^@\\s<>,;]+"), path + "email",
                "is not an e-mail address");
    }

    private void theChair() {
        long chairs = booking.people().stream().filter(person -> "chair".equals(person.role())).count();
        faults.addUnless(chairs == 1, "people", "needs exactly one person with the role chair");
    }

    private void theProtectedWords() {
        for (int i = 0; i < booking.protectedWords().size(); i++) {
            Booking.BookedProtection protection = booking.protectedWords().get(i);
            faults.addMissing("protectedWords[" + i + "].words", protection.words());
            faults.addMissing("protectedWords[" + i + "].keptFrom", protection.keptFrom());
            allKnown("protectedWords[" + i + "].keptFrom", protection.keptFrom(), people::contains, "person");
        }
    }

    /** What is kept from a person is kept for a reason that somebody stands by. */
    private void theRestrictions() {
        for (int i = 0; i < booking.restrictions().size(); i++) {
            Booking.BookedRestriction restriction = booking.restrictions().get(i);
            String path = "restrictions[" + i + "].";
            faults.addMissing(path + "person", restriction.person());
            allKnown(path + "person", Stream.ofNullable(restriction.person()).toList(), people::contains, "person");
            oneOf(path + "kind", restriction.kind(), words(PersonRestriction.Kind.values()));
            faults.addMissing(path + "reason", restriction.reason());
            faults.addMissing(path + "decidedBy", restriction.decidedBy());
            faults.addMissing(path + "decidedOn", restriction.decidedOn());
        }
    }

    private void keysOnce(String list, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            String path = list + "[" + i + "].key";
            faults.addMissing(path, keys.get(i));
            faults.addUnless(seen.add(keys.get(i)), path, "is \"" + keys.get(i) + "\", as another before it");
        }
    }

    private void allKnown(String key, List<String> named, Predicate<String> known, String what) {
        List<String> unknown = named.stream().filter(known.negate()).toList();
        faults.addUnless(unknown.isEmpty(), key, "names \"" + String.join(", ", unknown) + "\", which is no " + what + " of this booking");
    }

    private void oneOf(String key, String value, List<String> words) {
        faults.addMissing(key, value);
        faults.addUnless(words.contains(value), key, "is \"" + value + "\"; write one of " + String.join(", ", words));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
}
