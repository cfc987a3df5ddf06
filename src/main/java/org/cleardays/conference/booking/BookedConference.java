package org.cleardays.conference.booking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.conference.Booking;
import org.cleardays.conference.Channel;
import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Parenthood;
import org.cleardays.conference.Participation;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.conference.ReadingWish;
import org.cleardays.conference.Role;

/** Turns an examined booking into a conference: keys become ids, words become kinds, roles and channels. */
final class BookedConference {

    private static final Set<Role> NOT_INVITED_UNLESS_SAID = Set.of(Role.COUNTERSIGNATORY, Role.BUSINESS_SUPPORT, Role.CHAIR);

    private final Booking booking;
    private final Map<String, UUID> children = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    private BookedConference(Booking booking) {
        this.booking = booking;
        booking.children().forEach(child -> children.put(child.key(), UUID.randomUUID()));
        booking.people().forEach(person -> people.put(person.key(), UUID.randomUUID()));
    }

    static Conference of(Booking booking, String mailCode, ZoneId zone) {
        return new BookedConference(booking).conference(mailCode, zone);
    }

    private Conference conference(String mailCode, ZoneId zone) {
        return new Conference(UUID.randomUUID(), booking.reference(), mailCode, booking.authority(),
                word(ConferenceKind.class, booking.kind()), booking.heldAt().atZone(zone), booking.venue(), booking.decidedOn(),
                booking.strategyDiscussions(), booking.children().stream().map(this::child).toList(),
                booking.people().stream().map(this::person).toList(), protectedWords(), ConferenceState.BOOKED, 0,
                Set.copyOf(booking.conditions()), booking.happenings().stream().map(BookedConference::happening).toList(),
                booking.restrictions().stream().map(this::restriction).toList(), booking.directions());
    }

    private Child child(Booking.BookedChild child) {
        return new Child(children.get(child.key()), child.key(), child.name(), child.born(), child.expected());
    }

    private Person person(Booking.BookedPerson booked) {
        Role role = word(Role.class, booked.role());
        boolean invited = booked.invited() == null ? !NOT_INVITED_UNLESS_SAID.contains(role) : booked.invited();
        return new Person(people.get(booked.key()), booked.key(), booked.name(), role, booked.agency(), booked.title(), contact(booked),
                parenthoods(booked), people.get(booked.countersignedBy()), invited, participation(booked),
                booked.concerns().stream().map(children::get).toList(), booked.profession(),
                new ReadingWish("large".equals(booked.print()), booked.readsFirst().stream().map(people::get).toList()));
    }

    private static Happening happening(Booking.BookedHappening booked) {
        return new Happening(booked.event(), booked.day(), Optional.ofNullable(booked.at()));
    }

    private static Contact contact(Booking.BookedPerson booked) {
        Channel channel = booked.channel() == null ? Channel.LINK : word(Channel.class, booked.channel());
        return new Contact(booked.email(), booked.phone(), booked.address(), channel, booked.safely());
    }

    private List<Parenthood> parenthoods(Booking.BookedPerson booked) {
        return booked.parentOf().stream()
                .map(key -> new Parenthood(children.get(key), booked.mother(), booked.responsibleFor().contains(key))).toList();
    }

    private static Participation participation(Booking.BookedPerson booked) {
        return booked.takesPartAt() == null ? null : new Participation(booked.takesPartAt(), booked.takesPart(), booked.directions());
    }

    private List<ProtectedWords> protectedWords() {
        List<ProtectedWords> words = new ArrayList<>();
        booking.protectedWords().forEach(protection -> words.add(new ProtectedWords(protection.words(),
                protection.keptFrom().stream().map(people::get).collect(Collectors.toSet()))));
        return words;
    }

    private PersonRestriction restriction(Booking.BookedRestriction booked) {
        return new PersonRestriction(people.get(booked.person()), word(PersonRestriction.Kind.class, booked.kind()), booked.reason().strip(),
                booked.decidedBy().strip(), booked.decidedOn());
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
