package org.cleardays.dispatch.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.conference.Change;
import org.cleardays.conference.Channel;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.dispatch.mail.Enclosure;
import org.cleardays.invitation.Cancellation;
import org.cleardays.invitation.Invitation;
import org.cleardays.invitation.InvitationPack;
import org.cleardays.invitation.Invitations;

/** To those who are invited. */
public record InviteeNotes(Facts facts, Invitations invitations) {

    /** Letter, and for professionals calendar entry and form; neutral and by the person's own channel for the family. */
    public Note invitation(UUID invitationId) {
        Invitation invitation = invitations.get(invitationId);
        Conference conference = facts.conference(invitation.conferenceId());
        Person person = conference.person(invitation.personId());
        InvitationPack pack = invitations.packFor(invitationId);
        Note note = facts.told(Note.to(conference, person, Kind.INVITATION, invitationId, template(person)));
        return person.role().isProfessional() ? toProfessional(note, pack, conference)
                : withGuide(toFamily(note, pack.letterWord(), pack.letterPdf(), person), pack);
    }

    /** By post and by hand the office puts a printed guide beside the letter: the page of letters to post says so. */
    private static Note withGuide(Note note, InvitationPack pack) {
        List<Enclosure> guide = pack.guide().filter(pdf -> note.paper().isEmpty())
                .map(pdf -> new Enclosure("guide.pdf", Enclosure.PDF, pdf)).stream().toList();
        return note.with("guide", !guide.isEmpty()).enclosing(Stream.concat(note.enclosures().stream(), guide.stream()).toList());
    }

    private static String template(Person person) {
        if (person.role() == Role.AUTHOR) {
            return "invitation-author";
        }
        return person.role().isProfessional() ? "invitation-professional" : "invitation-family";
    }

    private static Note toProfessional(Note note, InvitationPack pack, Conference conference) {
        String letter = "invitation-" + conference.reference();
        List<Enclosure> files = new ArrayList<>(List.of(new Enclosure(letter + ".pdf", Enclosure.PDF, pack.letterPdf()),
                new Enclosure(letter + ".docx", Enclosure.WORD, pack.letterWord())));
        pack.form().ifPresent(form -> files.add(new Enclosure("report-" + conference.reference() + ".docx", Enclosure.WORD, form)));
        Note complete = note.enclosing(files).withCalendar(pack.calendarEntry());
        return pack.form().isPresent() ? complete.linking(Note.LinkTo.upload(conference)) : complete;
    }

    /** To a family member or supporter: a new letter in place of the one they have. */
    Note renewed(UUID invitationId, Change change) {
        InvitationPack pack = invitations.renewedFor(invitationId);
        return withGuide(letter(invitationId, change, Kind.MOVED, pack.letterWord(), pack.letterPdf()), pack);
    }

    /** To a family member or supporter: a letter that says that the meeting will not take place. */
    Note cancelled(UUID invitationId, Change change) {
        Cancellation cancellation = invitations.cancellationFor(invitationId);
        return letter(invitationId, change, Kind.CANCELLED, cancellation.letterWord().orElseThrow(), cancellation.letterPdf().orElseThrow());
    }

    private Note letter(UUID invitationId, Change change, Kind kind, byte[] word, byte[] pdf) {
        Conference conference = facts.conference(change.conferenceId());
        Person person = conference.person(invitations.get(invitationId).personId());
        return toFamily(facts.told(Note.to(conference, person, kind, change.id(), "letter-renewed")), word, pdf, person);
    }

    Optional<Invitation> invitationOf(Conference conference, Person person) {
        return invitations.of(conference.id()).stream().filter(invitation -> invitation.personId().equals(person.id())).findFirst();
    }

    Optional<byte[]> calendarEntry(Invitation invitation) {
        return invitations.packFor(invitation.id()).calendarEntry();
    }

    Optional<byte[]> calendarCancellation(Invitation invitation) {
        return invitations.cancellationFor(invitation.id()).calendarEntry();
    }

    private static Note toFamily(Note note, byte[] word, byte[] pdf, Person person) {
        if (person.contact().channel() == Channel.LINK) {
            return note.enclosing(List.of(new Enclosure("letter.pdf", Enclosure.PDF, pdf),
                    new Enclosure("letter.docx", Enclosure.WORD, word)));
        }
        return note.onPaper(person.contact().channel() == Channel.PAPER ? Note.BY_POST : Note.BY_HAND, pdf);
    }
}
