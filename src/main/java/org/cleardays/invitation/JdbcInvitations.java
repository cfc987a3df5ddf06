package org.cleardays.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the invitations; what each invitee gets is drawn up anew whenever it is asked for. */
final class JdbcInvitations implements Invitations {

    private final JdbcClient jdbc;
    private final Conferences conferences;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final InvitationPacks packs;

    JdbcInvitations(JdbcClient jdbc, Conferences conferences, AuditTrail auditTrail, Clock clock, InvitationPacks packs) {
        this.jdbc = jdbc;
        this.conferences = conferences;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.packs = packs;
    }

    @Override
    public List<UUID> drawUp(UUID conferenceId) {
        Conference conference = conferences.get(conferenceId);
        if (conference.state().ended()) {
            return List.of();
        }
        conference.people().stream().filter(Person::invited).forEach(person -> invite(conferenceId, person));
        return of(conferenceId).stream().map(Invitation::id).toList();
    }

    private void invite(UUID conferenceId, Person person) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into invitation (id, conference_id, person_id, drawn_up_at) values (:id, :conference, :person, :at)
                        on conflict (conference_id, person_id) do nothing""")
                .param("id", id).param("conference", conferenceId).param("person", person.id())
                .param("at", Timestamp.from(clock.instant())).update();
        if (added == 1) {
            auditTrail.record(Act.ofCleardays("invitation-drawn-up", "invitation", id, conferenceId));
        }
    }

    @Override
    public Invitation get(UUID invitationId) {
        return jdbc.sql("select * from invitation where id = ?").param(invitationId).query(JdbcInvitations::invitation).optional()
                .orElseThrow(() -> new IllegalArgumentException("No invitation " + invitationId));
    }

    @Override
    public List<Invitation> of(UUID conferenceId) {
        List<Invitation> drawnUp = jdbc.sql("select * from invitation where conference_id = ?").param(conferenceId)
                .query(JdbcInvitations::invitation).list();
        List<UUID> booked = conferences.get(conferenceId).people().stream().map(Person::id).toList();
        return drawnUp.stream().sorted(Comparator.comparingInt(invitation -> booked.indexOf(invitation.personId()))).toList();
    }

    @Override
    public InvitationPack packFor(UUID invitationId) {
        Invitation invitation = get(invitationId);
        return packs.packFor(asItStands(invitation), conferences.get(invitation.conferenceId()), false);
    }

    @Override
    public InvitationPack previewFor(UUID conferenceId, UUID personId) {
        Invitation invitation = of(conferenceId).stream().filter(one -> one.personId().equals(personId)).findFirst()
                .orElseGet(() -> new Invitation(UUID.randomUUID(), conferenceId, personId, clock.instant()));
        return packs.packFor(asItStands(invitation), conferences.get(conferenceId), false);
    }

    @Override
    public InvitationPack renewedFor(UUID invitationId) {
        Invitation invitation = get(invitationId);
        return packs.packFor(asItStands(invitation), conferences.get(invitation.conferenceId()), true);
    }

    @Override
    public Cancellation cancellationFor(UUID invitationId) {
        Invitation invitation = get(invitationId);
        return packs.cancellationFor(asItStands(invitation), conferences.get(invitation.conferenceId()));
    }

    /** Dated from the conference's last change, if there was one. */
    private Invitation asItStands(Invitation invitation) {
        Instant at = conferences.changes(invitation.conferenceId()).stream().map(Change::at).filter(invitation.drawnUpAt()::isBefore)
                .reduce((earlier, later) -> later).orElse(invitation.drawnUpAt());
        return new Invitation(invitation.id(), invitation.conferenceId(), invitation.personId(), at);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), row.getObject("conference_id", UUID.class),
                row.getObject("person_id", UUID.class), row.getTimestamp("drawn_up_at").toInstant());
    }
}
