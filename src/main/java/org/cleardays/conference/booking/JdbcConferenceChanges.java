package org.cleardays.conference.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.ConferenceState;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.conference.Person;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.conference.authority.Authorities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of a conference that was booked: moved, ended, and what else is recorded of it. */
final class JdbcConferenceChanges {

    private final JdbcClient jdbc;
    private final Authorities authorities;
    private final AuditTrail auditTrail;
    private final Clock clock;

    JdbcConferenceChanges(JdbcClient jdbc, Authorities authorities, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    Conference move(UUID id, Move move, String actor) {
        Conference before = toBeHeld(id);
        Conference moved = new MovedConference(before, move).conference();
        if (moved.equals(before) && before.revision() > 0) {
            return before;
        }
        Faults faults = new Faults();
        new MoveRules(before, moved, move, faults).examine(clock.instant(), authorities.get(before.authority()).calendar());
        faults.refuseIfAny();
        write(moved);
        UUID change = note(before, "moved", before.revision() + 1, moved.heldAt().toInstant(), move.reason(), actor);
        moved.people().stream().filter(person -> !Objects.equals(person.participation(), before.person(person.id()).participation()))
                .forEach(person -> jdbc.sql("insert into conference_change_person values (?, ?)").params(change, person.id()).update());
        return read(id);
    }

    private void write(Conference moved) {
        jdbc.sql("update conference set held_at = ?, venue = ?, directions = ?, revision = revision + 1 where id = ?")
                .params(moved.heldAt().toOffsetDateTime(), moved.venue(), moved.directions().toArray(String[]::new), moved.id()).update();
        moved.people().stream().filter(person -> person.participation() != null).forEach(person ->
                jdbc.sql("update conference_person set takes_part_at = ?, takes_part = ?, directions = ? where id = ?")
                        .params(person.participation().at(), person.participation().way(),
                                person.participation().directions().toArray(String[]::new), person.id()).update());
    }

    Conference cancel(UUID id, String reason, String actor) {
        Conference before = locked(id);
        if (before.state() == ConferenceState.CANCELLED) {
            return before;
        }
        Faults faults = new Faults();
        faults.addMissing("reason", reason);
        faults.addUnless(before.state() != ConferenceState.STOOD_DOWN, "conference", "has been stood down");
        LocalDate today = LocalDate.ofInstant(clock.instant(), before.heldAt().getZone());
        faults.addUnless(!before.heldAt().toLocalDate().isBefore(today), "conference", "had its day on " + before.heldAt().toLocalDate());
        faults.refuseIfAny();
        return end(before, ConferenceState.CANCELLED, "cancelled", reason, actor);
    }

    /** Also where it was cancelled before: what was still to be told stops then. */
    Conference standDown(UUID id, String reason, String actor) {
        Conference before = locked(id);
        if (before.state() == ConferenceState.STOOD_DOWN) {
            return before;
        }
        Faults faults = new Faults();
        faults.addMissing("reason", reason);
        faults.refuseIfAny();
        return end(before, ConferenceState.STOOD_DOWN, "stood-down", reason, actor);
    }

    private Conference end(Conference before, ConferenceState state, String what, String reason, String actor) {
        jdbc.sql("update conference set state = ? where id = ?").params(state.name(), before.id()).update();
        note(before, what, before.revision(), before.heldAt().toInstant(), reason, actor);
        return read(before.id());
    }

    Conference record(UUID id, Happening happening, String actor) {
        Conference before = toBeHeld(id);
        if (isNewest(happening, before.happenings())) {
            return before;
        }
        Faults faults = new Faults();
        HappeningRules.examine("", happening.event(), happening.day(), faults);
        if (happening.day() != null) {
            CalendarReach.examine("day", happening.day(), authorities.get(before.authority()).calendar(), faults);
        }
        faults.refuseIfAny();
        new JdbcConferenceWriter(jdbc).write(id, happening, clock.instant(), actor);
        auditTrail.record(new Act(actor, "event-recorded", "conference", id, id, happening.event() + " " + happening.day()));
        return read(id);
    }

    Conference protect(UUID id, ProtectedWords words, String actor) {
        Conference before = toBeHeld(id);
        Faults faults = new Faults();
        faults.addMissing("words", words.words());
        List<UUID> readers = before.readers().stream().map(Person::id).toList();
        faults.addUnless(!words.keptFrom().isEmpty() && readers.containsAll(words.keptFrom()), "keptFrom", "names nobody of the family");
        faults.refuseIfAny();
        if (!before.protectedWords().contains(words)) {
            new JdbcConferenceWriter(jdbc).write(id, words);
            auditTrail.record(new Act(actor, "words-protected", "conference", id, id, "from " + words.keptFrom().size()));
        }
        return read(id);
    }

    Conference keepReportsFrom(UUID id, PersonRestriction decision, String actor) {
        Conference before = toBeHeld(id);
        if (before.withheldAltogether(decision.personId()).isPresent()) {
            return before;
        }
        decided(before, decision.personId(), decision.reason(), decision.decidedBy(), decision.decidedOn());
        new JdbcConferenceWriter(jdbc).write(id, decision);
        auditTrail.record(new Act(actor, "every-report-kept-from", "person", decision.personId(), id, ""));
        return read(id);
    }

    Conference lift(UUID id, PersonRestriction.Lifting decision, String actor) {
        Conference before = toBeHeld(id);
        if (before.withheldAltogether(decision.personId()).isEmpty()) {
            return before;
        }
        decided(before, decision.personId(), decision.reason(), decision.decidedBy(), decision.decidedOn());
        jdbc.sql("""
                update conference_restriction set lift_reason = ?, lifted_by = ?, lifted_on = ?
                where conference_id = ? and person_id = ? and kind = 'WITHHELD_ALTOGETHER' and lifted_on is null""")
                .params(decision.reason(), decision.decidedBy(), decision.decidedOn(), id, decision.personId()).update();
        auditTrail.record(new Act(actor, "every-report-kept-from-lifted", "person", decision.personId(), id, ""));
        return read(id);
    }

    /** A decision about a reader of this conference, with its reason, by somebody, on a day that has come. */
    private void decided(Conference conference, UUID personId, String reason, String by, LocalDate on) {
        Faults faults = new Faults();
        faults.addUnless(conference.readers().stream().anyMatch(reader -> reader.id().equals(personId)), "person", "gets no copies of reports");
        faults.addMissing("reason", reason);
        faults.addMissing("decidedBy", by);
        faults.addMissing("day", on);
        faults.addUnless(on == null || !on.isAfter(LocalDate.ofInstant(clock.instant(), conference.heldAt().getZone())), "day", "has not come yet");
        faults.refuseIfAny();
    }

    private static boolean isNewest(Happening happening, List<Happening> recorded) {
        return recorded.reversed().stream().filter(earlier -> earlier.event().equals(happening.event())).findFirst()
                .filter(happening::equals).isPresent();
    }

    List<Change> changes(UUID id) {
        Conference conference = read(id);
        return jdbc.sql("select * from conference_change where conference_id = ? order by sequence").param(id)
                .query((row, number) -> change(row, conference)).list();
    }

    Change change(UUID changeId) {
        UUID conference = jdbc.sql("select conference_id from conference_change where id = ?").param(changeId).query(UUID.class).optional()
                .orElseThrow(() -> new IllegalArgumentException("No change " + changeId));
        return changes(conference).stream().filter(change -> change.id().equals(changeId)).findFirst().orElseThrow();
    }

    private Change change(ResultSet row, Conference conference) throws SQLException {
        return new Change(row.getObject("id", UUID.class), conference.id(), row.getString("what"), row.getInt("revision"),
                row.getTimestamp("from_at").toInstant().atZone(conference.heldAt().getZone()),
                row.getTimestamp("to_at").toInstant().atZone(conference.heldAt().getZone()), row.getString("venue_before"),
                row.getString("reason"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"),
                Set.copyOf(jdbc.sql("select person_id from conference_change_person where change_id = ?").param(row.getObject("id", UUID.class))
                        .query(UUID.class).list()));
    }

    private Conference toBeHeld(UUID id) {
        Conference conference = locked(id);
        Faults faults = new Faults();
        faults.addUnless(!conference.state().ended(), "conference", "is " + conference.state().words() + ", and nothing about it can be changed");
        faults.refuseIfAny();
        return conference;
    }

    /** Changes of one conference wait for each other until the transaction ends. */
    private Conference locked(UUID id) {
        jdbc.sql("select id from conference where id = ? for update").param(id).query(UUID.class).optional();
        return read(id);
    }

    private Conference read(UUID id) {
        return new JdbcConferenceReader(jdbc, authorities).read("where id = ?", id).stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No conference " + id));
    }

    private UUID note(Conference before, String what, int revision, Instant to, String reason, String actor) {
        UUID change = UUID.randomUUID();
        jdbc.sql("""
                insert into conference_change (id, conference_id, what, revision, from_at, to_at, venue_before, reason, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(change, before.id(), what, revision, before.heldAt().toOffsetDateTime(), utc(to), before.venue(), reason,
                        utc(clock.instant()), actor).update();
        auditTrail.record(new Act(actor, "conference-" + what, "conference", before.id(), before.id(), "change " + change));
        return change;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
