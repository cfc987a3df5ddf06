package org.cleardays.dispatch.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.countersign.Countersignatures;
import org.cleardays.invitation.Invitation;
import org.cleardays.timescale.Matter;

/** To each person whom a move concerns: one message, with what is new for them and nothing of anybody else's arrangements. */
public record MoveNotes(Facts facts, InviteeNotes invitees, OwedReports owed, Countersignatures countersignatures, OfficeFacts office) {

    /** None where a later change has taken its place: that one tells everybody how things stand. */
    public List<Note> of(Change change, Told told) {
        if (!facts.isLast(change)) {
            return List.of();
        }
        Conference conference = facts.conference(change.conferenceId());
        return conference.people().stream().flatMap(person -> to(person, conference, change, told)).toList();
    }

    private Stream<Note> to(Person person, Conference conference, Change change, Told told) {
        Optional<Since> since = told.revision(person.id()).map(heard -> Since.revision(heard, conference, facts.changes(conference.id())));
        Optional<Invitation> invitation = invitees.invitationOf(conference, person);
        if (invitation.isPresent() && since.isEmpty()) {
            return Stream.of(invitees.invitation(invitation.get().id()));
        }
        if (person.role() == Role.CHAIR) {
            return Stream.of(toChair(person, conference, change, invitation));
        }
        if (invitation.isPresent()) {
            return since.filter(news -> news.concerns(person)).map(news -> toInvitee(person, change, news, invitation.get())).stream();
        }
        return since.filter(Since::newTime).filter(news -> owesCountersignature(person, conference))
                .map(news -> toManager(person, conference, change, news)).stream();
    }

    /** Whatever is new, and also where only one person's own time is: the chair leads through it. */
    private Note toChair(Person chair, Conference conference, Change change, Optional<Invitation> invitation) {
        Since since = new Since(conference, List.of(change));
        return facts.told(Note.to(conference, chair, Kind.MOVED, change.id(), "moved-chair"))
                .with("newDay", since.newTime()).with("before", Facts.at(since.before()))
                .with("conferenceLink", office.publicAddress() + "/conferences/" + conference.reference())
                .withCalendar(invitation.flatMap(invitees::calendarEntry));
    }

    private Note toInvitee(Person person, Change change, Since since, Invitation invitation) {
        if (!person.role().isProfessional()) {
            return invitees.renewed(invitation.id(), change);
        }
        Conference conference = since.conference();
        Optional<byte[]> entry = invitees.calendarEntry(invitation);
        Note note = facts.told(Note.to(conference, person, Kind.MOVED, change.id(), "moved-professional")).withCalendar(entry)
                .with("hasEntry", entry.isPresent()).with("newPlace", since.newPlace()).with("newDay", since.newTime() || since.newOwnTime(person))
                .with("heldAt", since.timeOf(person)).with("before", since.timeBeforeOf(person))
                .with("place", Optional.of(conference.venue()).filter(venue -> person.participation() == null));
        return owed.told(note, conference, person, change.at());
    }

    private boolean owesCountersignature(Person person, Conference conference) {
        return countersignatures.waiting().stream()
                .anyMatch(request -> request.personId().equals(person.id()) && request.conferenceId().equals(conference.id()));
    }

    private Note toManager(Person manager, Conference conference, Change change, Since since) {
        return facts.told(Note.to(conference, manager, Kind.MOVED, change.id(), "moved-countersignatory"))
                .with("before", Facts.at(since.before())).with("due", countersignedBy(manager, conference));
    }

    private Optional<String> countersignedBy(Person manager, Conference conference) {
        return conference.authors().stream().filter(author -> manager.id().equals(author.countersignedBy()))
                .flatMap(author -> facts.due(conference, Matter.REPORT_COUNTERSIGNED, author).stream()).findFirst();
    }
}
