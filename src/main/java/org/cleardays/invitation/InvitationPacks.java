package org.cleardays.invitation;

import java.util.Optional;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.pdf.PaperPdf;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.word.Letter;
import org.cleardays.invitation.guide.Guide;
import org.cleardays.invitation.guide.Guides;
import org.cleardays.report.ReportForms;

/** Puts together what one invitee gets. */
final class InvitationPacks {

    private final InvitationLetters letters;
    private final CalendarEntries calendarEntries;
    private final ReportForms reportForms;
    private final Guides guides;

    InvitationPacks(InvitationLetters letters, CalendarEntries calendarEntries, ReportForms reportForms, Guides guides) {
        this.letters = letters;
        this.calendarEntries = calendarEntries;
        this.reportForms = reportForms;
        this.guides = guides;
    }

    /** {@code renewed}: it takes the place of one that the invitee has. */
    InvitationPack packFor(Invitation invitation, Conference conference, boolean renewed) {
        Person invitee = conference.person(invitation.personId());
        Letter letter = letters.write(invitation, conference, renewed);
        return new InvitationPack(letter.word(), printed(letter, invitee), letter.text(),
                calendarEntry(invitation, conference, invitee), form(conference, invitee), guide(invitee));
    }

    /** Professionals are told in the mail itself. */
    Cancellation cancellationFor(Invitation invitation, Conference conference) {
        Person invitee = conference.person(invitation.personId());
        if (invitee.role().isProfessional()) {
            return new Cancellation(Optional.empty(), Optional.empty(), Optional.ofNullable(invitee.contact().email())
                    .map(address -> calendarEntries.cancel(invitation, conference)));
        }
        Letter letter = letters.cancel(invitation, conference);
        return new Cancellation(Optional.of(letter.word()), Optional.of(printed(letter, invitee)), Optional.empty());
    }

    /** A family member's calendar may be on a shared telephone: only professionals get an entry. */
    private Optional<byte[]> calendarEntry(Invitation invitation, Conference conference, Person invitee) {
        return invitee.role().isProfessional() && invitee.contact().email() != null
                ? Optional.of(calendarEntries.request(invitation, conference)) : Optional.empty();
    }

    private Optional<byte[]> form(Conference conference, Person invitee) {
        return invitee.role() == Role.AUTHOR ? Optional.of(reportForms.blankFor(conference, invitee)) : Optional.empty();
    }

    /** A supporter's letter does not say what kind of meeting it is: the guide would. */
    private Optional<byte[]> guide(Person invitee) {
        return invitee.role() == Role.PARENT_OR_CARER ? Optional.of(guides.pdf(Guide.PARENTS, invitee.reading().largePrint())) : Optional.empty();
    }

    /** What leaves by mail is for the screen; the paper's own printer sets Latin script alone. */
    private static byte[] printed(Letter letter, Person invitee) {
        boolean onScreen = invitee.role().isProfessional() || invitee.contact().channel() == Channel.LINK || !PaperPdf.canSet(letter.xhtml());
        return (onScreen ? new ScreenPdf() : new PaperPdf()).print(letter.xhtml());
    }
}
