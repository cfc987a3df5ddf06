package org.cleardays.dispatch.note;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;

/** To those who had heard of a conference that will not take place. */
public record EndNotes(Facts facts, InviteeNotes invitees) {

    /** Everybody who had been told of its date, once each. */
    public List<Note> cancelled(Change change, Told told) {
        return to(change, told, (person, conference) -> person.role().isProfessional()
                ? Optional.of(toProfessional(person, conference, change, Kind.CANCELLED, "cancelled-professional"))
                : invitees.invitationOf(conference, person).map(invitation -> invitees.cancelled(invitation.id(), change)));
    }

    /** Professionals only: a person tells the family, never the machine. */
    public List<Note> stoodDown(Change change, Told told) {
        return to(change, told, (person, conference) -> Optional.of(person).filter(who -> who.role().isProfessional())
                .map(who -> toProfessional(who, conference, change, Kind.STOOD_DOWN, "stood-down")));
    }

    private interface Telling {

        Optional<Note> note(Person person, Conference conference);
    }

    private List<Note> to(Change change, Told told, Telling telling) {
        if (!facts.isLast(change)) {
            return List.of();
        }
        Conference conference = facts.conference(change.conferenceId());
        return conference.people().stream().filter(person -> told.mayKnow(person.id()) || person.role() == Role.CHAIR)
                .flatMap(person -> telling.note(person, conference).stream()).toList();
    }

    private Note toProfessional(Person person, Conference conference, Change change, Kind kind, String template) {
        Optional<byte[]> entry = invitees.invitationOf(conference, person).flatMap(invitees::calendarCancellation);
        return facts.told(Note.to(conference, person, kind, change.id(), template)).with("hasEntry", entry.isPresent()).withCalendar(entry);
    }
}
