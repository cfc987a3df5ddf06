package org.cleardays.conference.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Directions;
import org.cleardays.conference.Person;
import org.cleardays.conference.ReadingWish;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Arrangements in PostgreSQL, beside the conference as it was booked. */
final class JdbcArrangements implements Arrangements {

    private final JdbcClient jdbc;
    private final Conferences conferences;
    private final AuditTrail auditTrail;

    JdbcArrangements(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail) {
        this.jdbc = jdbc;
        this.conferences = conferences;
        this.auditTrail = auditTrail;
    }

    @Override
    public void direct(UUID conferenceId, List<String> directions, Map<UUID, List<String>> own, String actor) {
        Conference conference = toBeHeld(conferenceId);
        List<String> faults = new ArrayList<>();
        own.keySet().stream().map(conference::person).filter(person -> !conference.comesInPerson(person) || person.participation() == null)
                .forEach(person -> faults.add("directions are for somebody who takes part in person, and " + person.key() + " does not."));
        if (!Directions.fit(directions) || !own.values().stream().allMatch(Directions::fit)) {
            faults.add("directions " + Directions.TOO_LONG + ".");
        }
        refuse(faults);
        jdbc.sql("update conference set directions = ? where id = ?").params(directions.toArray(String[]::new), conferenceId).update();
        own.forEach((person, lines) -> jdbc.sql("update conference_person set directions = ? where id = ?")
                .params(lines.toArray(String[]::new), person).update());
        if (!conferences.get(conferenceId).equals(conference)) {
            auditTrail.record(new Act(actor, "directions-said", "conference", conferenceId, conferenceId, ""));
        }
    }

    @Override
    public void reads(UUID conferenceId, UUID personId, ReadingWish wish, String actor) {
        Conference conference = toBeHeld(conferenceId);
        Person person = conference.person(personId);
        List<UUID> authors = conference.authors().stream().map(Person::id).toList();
        refuse(person.role().isProfessional() || !authors.containsAll(wish.first())
                ? List.of("reading is asked of the family alone, and of the authors of this conference.") : List.of());
        if (!person.reading().equals(wish)) {
            jdbc.sql("update conference_person set large_print = ?, reads_first = ? where id = ?")
                    .params(wish.largePrint(), wish.first().toArray(UUID[]::new), personId).update();
            auditTrail.record(new Act(actor, "reading-wish-noted", "person", personId, conferenceId, ""));
        }
    }

    private Conference toBeHeld(UUID id) {
        jdbc.sql("select id from conference where id = ? for update").param(id).query(UUID.class).optional();
        Conference conference = conferences.get(id);
        refuse(conference.state().ended() ? List.of("conference is " + conference.state().words() + ", and nothing about it can be changed.")
                : List.of());
        return conference;
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new BookingRefused(faults);
        }
    }
}
