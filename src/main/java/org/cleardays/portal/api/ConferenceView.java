package org.cleardays.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * A conference as callers with an account see it: who is who, and nobody's address.
 *
 * @param state    {@code booked}, {@code past} when its time has come, {@code cancelled} or {@code stood-down}
 * @param revision how often it was moved
 */
record ConferenceView(String reference, String kind, OffsetDateTime heldAt, String venue, String authority, String state, int revision,
                      List<String> directions, List<ChildView> children, List<PersonView> people) {

    record ChildView(String key, String name, LocalDate born, LocalDate expected) {
        static ChildView of(Child child) {
            return new ChildView(child.key(), child.name(), child.born(), child.expected());
        }
    }

    record PersonView(String key, String name, String role, String agency, String title) {
        static PersonView of(Person person) {
            return new PersonView(person.key(), person.name(), person.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    person.agency(), person.title());
        }
    }

    static ConferenceView of(Conference conference, Instant now) {
        return new ConferenceView(conference.reference(), conference.kind().word(), conference.heldAt().toOffsetDateTime(),
                conference.venue(), conference.authority(), state(conference, now), conference.revision(), conference.directions(),
                conference.children().stream().map(ChildView::of).toList(),
                conference.people().stream().map(PersonView::of).toList());
    }

    private static String state(Conference conference, Instant now) {
        if (conference.state().ended()) {
            return conference.state().words().replace(' ', '-');
        }
        return now.isBefore(conference.heldAt().toInstant()) ? "booked" : "past";
    }
}
