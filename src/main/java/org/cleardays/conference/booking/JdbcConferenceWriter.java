package org.cleardays.conference.booking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Contact;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of a conference that is being booked. */
final class JdbcConferenceWriter {

    private final JdbcClient jdbc;

    JdbcConferenceWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing written, where the reference is taken. */
    boolean write(Conference conference, Instant at) {
        if (!insert(conference, at)) {
            return false;
        }
        UUID id = conference.id();
        for (int i = 0; i < conference.strategyDiscussions().size(); i++) {
            jdbc.sql("insert into strategy_discussion values (?, ?, ?)").params(id, i, conference.strategyDiscussions().get(i)).update();
        }
        for (int i = 0; i < conference.children().size(); i++) {
            insert(id, i, conference.children().get(i));
        }
        for (int i = 0; i < conference.people().size(); i++) {
            insert(id, i, conference.people().get(i));
        }
        for (int i = 0; i < conference.protectedWords().size(); i++) {
            insert(id, i, conference.protectedWords().get(i));
        }
        for (int i = 0; i < conference.restrictions().size(); i++) {
            insert(id, i, conference.restrictions().get(i));
        }
        conference.happenings().forEach(happening -> write(id, happening, at, ""));
        return true;
    }

    void write(UUID conferenceId, Happening happening, Instant at, String actor) {
        jdbc.sql("""
                insert into conference_happening (conference_id, event, day, at, recorded_at, recorded_by)
                values (:conference, :event, :day, :at, :recordedAt, :recordedBy)""")
                .param("conference", conferenceId).param("event", happening.event()).param("day", happening.day())
                .param("at", happening.at().orElse(null), java.sql.Types.TIME).param("recordedAt", at.atOffset(ZoneOffset.UTC))
                .param("recordedBy", actor).update();
    }

    /** After those that there are. */
    void write(UUID conferenceId, ProtectedWords words) {
        insert(conferenceId, jdbc.sql("select coalesce(max(position), -1) + 1 from protected_words where conference_id = ?")
                .param(conferenceId).query(Integer.class).single(), words);
    }

    /** After those that there are. */
    void write(UUID conferenceId, PersonRestriction restriction) {
        insert(conferenceId, jdbc.sql("select coalesce(max(position), -1) + 1 from conference_restriction where conference_id = ?")
                .param(conferenceId).query(Integer.class).single(), restriction);
    }

    private boolean insert(Conference conference, Instant at) {
        return jdbc.sql("""
                insert into conference (id, reference, mail_code, authority, kind, held_at, venue, decided_on, booked_at, conditions,
                    directions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (reference) do nothing""")
                .params(conference.id(), conference.reference(), conference.mailCode(), conference.authority(), conference.kind().name(),
                        conference.heldAt().toOffsetDateTime(), conference.venue())
                .param(conference.decidedOn()).param(at.atOffset(ZoneOffset.UTC))
                .param(conference.conditions().toArray(String[]::new)).param(conference.directions().toArray(String[]::new)).update() == 1;
    }

    private void insert(UUID conferenceId, int position, Child child) {
        jdbc.sql("insert into conference_child (id, conference_id, position, key, name, born, expected) values (?, ?, ?, ?, ?, ?, ?)")
                .params(child.id(), conferenceId, position, child.key(), child.name()).param(child.born()).param(child.expected()).update();
    }

    private void insert(UUID conferenceId, int position, Person person) {
        Contact contact = person.contact();
        jdbc.sql("""
                insert into conference_person (id, conference_id, position, key, name, role, agency, title, email, phone, address, channel,
                    safely, countersigned_by, invited, takes_part_at, takes_part, profession, directions,
                    large_print, reads_first)
                values (:id, :conference, :position, :key, :name, :role, :agency, :title, :email, :phone, :address, :channel,
                    :safely, :countersignedBy, :invited, :takesPartAt, :takesPart, :profession, :directions,
                    :largePrint, :readsFirst)""")
                .param("id", person.id()).param("conference", conferenceId).param("position", position).param("key", person.key())
                .param("name", person.name()).param("role", person.role().name()).param("agency", person.agency())
                .param("title", person.title()).param("email", contact.email()).param("phone", contact.phone())
                .param("address", contact.address().toArray(String[]::new)).param("channel", contact.channel().name())
                .param("safely", contact.safely()).param("countersignedBy", person.countersignedBy(), java.sql.Types.OTHER)
                .param("invited", person.invited())
                .param("takesPartAt", person.participation() == null ? null : person.participation().at(), java.sql.Types.TIMESTAMP)
                .param("takesPart", person.participation() == null ? null : person.participation().way())
                .param("directions", Stream.ofNullable(person.participation()).flatMap(agreed -> agreed.directions().stream()).toArray(String[]::new))
                .param("largePrint", person.reading().largePrint()).param("readsFirst", person.reading().first().toArray(UUID[]::new))
                .param("profession", person.profession()).update();
        person.parenthoods().forEach(parenthood -> jdbc.sql("insert into parenthood values (?, ?, ?, ?)").params(List.of(
                person.id(), parenthood.childId(), parenthood.mother(), parenthood.parentalResponsibility())).update());
        person.concerns().forEach(child -> jdbc.sql("insert into person_concern values (?, ?)").params(person.id(), child).update());
    }

    private void insert(UUID conferenceId, int position, ProtectedWords words) {
        jdbc.sql("insert into protected_words values (?, ?, ?, ?)")
                .params(conferenceId, position, words.words(), words.keptFrom().toArray(UUID[]::new)).update();
    }

    private void insert(UUID conferenceId, int position, PersonRestriction restriction) {
        jdbc.sql("""
                insert into conference_restriction (conference_id, position, person_id, kind, reason, decided_by, decided_on)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(conferenceId, position, restriction.personId(), restriction.kind().name(), restriction.reason(), restriction.decidedBy(),
                        restriction.decidedOn()).update();
    }
}
