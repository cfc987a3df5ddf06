package org.cleardays.invitation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.conference.Channel;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.document.word.Letter;
import org.cleardays.document.word.LetterFields;
import org.cleardays.document.word.LetterTemplate;
import org.cleardays.timescale.Timescales;

/** Writes each invitee's letter, holding what this reader may know and nothing else. */
final class InvitationLetters {

    private final InvitationSettings settings;
    private final ProfessionalLetter professionalLetter;
    private final FamilyLetter familyLetter;

    InvitationLetters(InvitationSettings settings, Timescales timescales) {
        this.settings = settings;
        this.professionalLetter = new ProfessionalLetter(timescales);
        this.familyLetter = new FamilyLetter(timescales);
    }

    /** {@code renewed}: it takes the place of a letter that the family has. */
    Letter write(Invitation invitation, Conference conference, boolean renewed) {
        Person invitee = conference.person(invitation.personId());
        LetterFields fields = ground(invitation, conference, invitee).choice("moved", renewed);
        gettingThere(fields, conference, invitee);
        return switch (invitee.role()) {
            case PARENT_OR_CARER -> template("invitation-family", invitee).fill(familyLetter.toParent(fields, conference, invitee));
            case SUPPORTER -> template("invitation-supporter", invitee).fill(familyLetter.toSupporter(fields, conference, invitee));
            case AUTHOR, COUNTERSIGNATORY, CHAIR, BUSINESS_SUPPORT ->
                    LetterTemplate.named("invitation-professional").fill(professionalLetter.to(fields, conference, invitee));
        };
    }

    /** Whoever comes in person is told how to get there: with no directions the list is left out, so that the letter names what it lacks. */
    private static void gettingThere(LetterFields fields, Conference conference, Person invitee) {
        List<String> directions = new Acquaintance(conference).directionsFor(invitee);
        boolean inPerson = conference.comesInPerson(invitee);
        if (!inPerson || !directions.isEmpty()) {
            fields.list("directions", directions.stream().map(line -> Map.of("line", line)).toList());
        }
        fields.choice("in-person", inPerson);
    }

    /** It says no more than that the meeting will not take place, and whom to ring. */
    Letter cancel(Invitation invitation, Conference conference) {
        Person invitee = conference.person(invitation.personId());
        return template("cancelled", invitee).fill(FamilyLetter.takingPart(ground(invitation, conference, invitee), invitee));
    }

    private static LetterTemplate template(String name, Person reader) {
        return LetterTemplate.named(name).in(reader.reading().largePrint());
    }

    /** What stands in every letter. */
    private LetterFields ground(Invitation invitation, Conference conference, Person invitee) {
        ZoneId zone = conference.heldAt().getZone();
        return new LetterFields().text("office", settings.officeName()).text("phone", settings.officePhone())
                .text("email", settings.officeEmail()).text("office-person", officePerson(conference))
                .text("date", DayAndTime.date(invitation.drawnUpAt().atZone(zone).toLocalDate()))
                .text("reference", conference.reference()).text("name", invitee.name())
                .text("day", DayAndTime.day(conference.heldAt().toLocalDate()))
                .list("address", window(invitee));
    }

    private String officePerson(Conference conference) {
        return conference.inRole(Role.BUSINESS_SUPPORT).stream().map(Person::name).findFirst().orElse(settings.officeName());
    }

    /** What is seen through the envelope's window; only what is posted bears an address. */
    private static List<Map<String, String>> window(Person invitee) {
        if (invitee.contact().channel() != Channel.PAPER || invitee.contact().address().isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(invitee.name()), invitee.contact().address().stream()).map(line -> Map.of("line", line)).toList();
    }
}
