package org.cleardays.conference.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Booking;
import org.cleardays.conference.BookingRefused;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.FamilyNames;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.conference.authority.Authorities;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Conferences in PostgreSQL. */
final class JdbcConferences implements Conferences {

    private final JdbcClient jdbc;
    private final Authorities authorities;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final MailCodes mailCodes = new MailCodes();

    JdbcConferences(JdbcClient jdbc, Authorities authorities, AuditTrail auditTrail, Clock clock) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Override
    public Conference book(Booking booking, String actor) {
        examine(booking);
        Conference conference = BookedConference.of(booking, mailCodes.next(), authorities.get(booking.authority()).zone());
        if (!new JdbcConferenceWriter(jdbc).write(conference, clock.instant())) {
            throw new BookingRefused(List.of("reference " + booking.reference() + " is taken by another conference."));
        }
        auditTrail.record(new Act(actor, "conference-booked", "conference", conference.id(), conference.id(), conference.kind().word()));
        return conference;
    }

    private void examine(Booking booking) {
        Faults faults = new Faults();
        BookingRules.examine(booking, faults);
        authorities.find(booking.authority()).ifPresentOrElse(authority -> CalendarReach.examine(booking, authority.calendar(), faults),
                () -> faults.add("authority", "is \"" + booking.authority() + "\"; known here are " + String.join(", ", authorities.names())));
        faults.refuseIfAny();
    }

    @Override
    public Optional<Conference> find(UUID id) {
        return one("where id = ?", id);
    }

    @Override
    public Optional<Conference> findByReference(String reference) {
        return one("where reference = ?", reference);
    }

    @Override
    public Optional<Conference> findByMailCode(String mailCode) {
        return MailCodes.read(mailCode).flatMap(code -> one("where mail_code = ?", code));
    }

    @Override
    public List<Conference> all() {
        return read("order by held_at, reference");
    }

    @Override
    public List<FamilyNames> families() {
        return jdbc.sql("""
                select c.id, c.reference, array_agg(n.name) as names from conference c join (
                    select conference_id, name from conference_child union all
                    select conference_id, name from conference_person where role in ('PARENT_OR_CARER', 'SUPPORTER')) n on n.conference_id = c.id
                group by c.id, c.reference""").query((row, number) -> new FamilyNames(row.getObject("id", UUID.class), row.getString("reference"),
                List.of((String[]) row.getArray("names").getArray()))).list();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from conference").query(Integer.class).single();
    }

    @Override
    public Conference move(UUID id, Move move, String actor) {
        return changes().move(id, move, actor);
    }

    @Override
    public Conference cancel(UUID id, String reason, String actor) {
        return changes().cancel(id, reason, actor);
    }

    @Override
    public Conference standDown(UUID id, String reason, String actor) {
        return changes().standDown(id, reason, actor);
    }

    @Override
    public Conference record(UUID id, Happening happening, String actor) {
        return changes().record(id, happening, actor);
    }

    @Override
    public Conference protect(UUID id, ProtectedWords words, String actor) {
        return changes().protect(id, words, actor);
    }

    @Override
    public Conference keepReportsFrom(UUID id, PersonRestriction decision, String actor) {
        return changes().keepReportsFrom(id, decision, actor);
    }

    @Override
    public Conference lift(UUID id, PersonRestriction.Lifting decision, String actor) {
        return changes().lift(id, decision, actor);
    }

    @Override
    public List<Change> changes(UUID id) {
        return changes().changes(id);
    }

    @Override
    public Change change(UUID changeId) {
        return changes().change(changeId);
    }

    private JdbcConferenceChanges changes() {
        return new JdbcConferenceChanges(jdbc, authorities, auditTrail, clock);
    }

    @Override
    public Instant bookedAt(UUID id) {
        return jdbc.sql("select booked_at from conference where id = ?").param(id).query(OffsetDateTime.class).single().toInstant();
    }

    private Optional<Conference> one(String condition, Object parameter) {
        return read(condition, parameter).stream().findFirst();
    }

    private List<Conference> read(String condition, Object... parameters) {
        return new JdbcConferenceReader(jdbc, authorities).read(condition, parameters);
    }
}
