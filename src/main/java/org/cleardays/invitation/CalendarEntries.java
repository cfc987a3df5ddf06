package org.cleardays.invitation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/**
 * Calendar entries that Outlook, Gmail and telephones read alike: a request in UTC for exactly one person, private, without any name of
 * the family (calendars are shared, and shown on lock screens).
 */
final class CalendarEntries {

    /** How long a conference is taken to last in a calendar; no guidance sets it. */
    private static final Duration LENGTH = Duration.ofHours(2);

    private final InvitationSettings settings;

    CalendarEntries(InvitationSettings settings) {
        this.settings = settings;
    }

    byte[] request(Invitation invitation, Conference conference) {
        VEvent event = event(invitation, conference);
        event.add(new Sequence(conference.revision()));
        return written(ImmutableMethod.REQUEST, event);
    }

    /** Takes the entry of the same UID out of the calendar; its sequence is higher than that of every request (RFC 5546, 2.1.4). */
    byte[] cancel(Invitation invitation, Conference conference) {
        VEvent event = event(invitation, conference);
        event.add(new Sequence(conference.revision() + 1));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return written(ImmutableMethod.CANCEL, event);
    }

    private static byte[] written(Method method, VEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Cleardays//Conference//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar entry could not be written", e);
        }
        return out.toByteArray();
    }

    private VEvent event(Invitation invitation, Conference conference) {
        Person invitee = conference.person(invitation.personId());
        Instant start = start(conference, invitee);
        VEvent event = new VEvent(false);
        event.add(new Uid("invitation-" + invitation.id() + "@cleardays"));
        event.add(new DtStamp(invitation.drawnUpAt()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(LENGTH)));
        event.add(new Summary("Conference " + conference.reference()));
        event.add(new Location(invitee.participation() == null ? conference.venue() : invitee.participation().way()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(organizer(conference));
        event.add(attendee(invitee));
        return event;
    }

    private static Instant start(Conference conference, Person invitee) {
        return invitee.participation() == null ? conference.heldAt().toInstant()
                : invitee.participation().at().atZone(conference.heldAt().getZone()).toInstant();
    }

    /** Answers go to the conference's own address, so that they find their way by themselves. */
    private Organizer organizer(Conference conference) {
        Organizer organizer = new Organizer(URI.create("mailto:" + settings.reportsAddressFor(conference.mailCode())));
        organizer.add(new Cn(settings.officeName()));
        return organizer;
    }

    private static Attendee attendee(Person invitee) {
        Attendee attendee = new Attendee(URI.create("mailto:" + invitee.contact().email()));
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }
}
