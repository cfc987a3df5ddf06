package org.cleardays.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Person;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.dispatch.words.Moments;
import org.cleardays.invitation.Invitation;
import org.cleardays.invitation.Invitations;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Timescales;

/** What met the deadlines that are not of a report: what Cleardays did itself and knows, or what a person recorded. */
final class Milestones {

    private final Timescales timescales;
    private final Invitations invitations;
    private final Dispatches dispatches;
    private final AuditTrail auditTrail;
    private final Clock clock;

    Milestones(Timescales timescales, Invitations invitations, Dispatches dispatches, AuditTrail auditTrail, Clock clock) {
        this.timescales = timescales;
        this.invitations = invitations;
        this.dispatches = dispatches;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    Met of(Conference conference, Due due) {
        return recorded(conference, due).orElseGet(() -> switch (due.matter()) {
            case CONFERENCE_BOOKED -> booked(conference);
            case INVITATIONS_SENT -> invitationsSent(conference);
            case CONFERENCE_HELD -> held(conference);
            case PACK_OUT -> packOut(conference);
            case REPORT_TO_PROFESSIONALS -> bundlesOut(conference);
            default -> Met.notYet("");
        });
    }

    /** By the event the rule names, or the matter's own word. The newest recording counts; what is recorded for a day to come is a plan. */
    private Optional<Met> recorded(Conference conference, Due due) {
        List<String> words = List.of(due.matter().word(), due.id());
        return conference.happenings().stream().filter(happening -> words.contains(happening.event())).reduce((older, newer) -> newer)
                .map(happening -> recorded(conference, happening));
    }

    private Met recorded(Conference conference, Happening happening) {
        Instant at = happening.day().atTime(happening.at().orElse(LocalTime.MIN)).atZone(conference.heldAt().getZone()).toInstant();
        String when = Moments.day(happening.day()) + happening.at().map(time -> ", " + Moments.time(time)).orElse("");
        return at.isAfter(clock.instant()) ? Met.notYet("planned for " + when) : Met.at(at, "recorded for " + when);
    }

    private Met booked(Conference conference) {
        return auditTrail.about(conference.id()).stream().filter(entry -> entry.act().what().equals("conference-booked")).findFirst()
                .map(entry -> Met.at(entry.at(), "")).orElse(Met.notYet(""));
    }

    /** Sent when the last of them went. */
    private Met invitationsSent(Conference conference) {
        List<UUID> drawnUp = invitations.of(conference.id()).stream().map(Invitation::id).toList();
        List<Instant> gone = ofKind(conference, "invitation").stream().filter(dispatch -> drawnUp.contains(dispatch.subjectId()))
                .flatMap(dispatch -> new Passage(Optional.of(dispatch)).shared().stream()).toList();
        return gone.size() < drawnUp.size() || gone.isEmpty() ? Met.notYet(gone.size() + " of " + drawnUp.size() + " sent")
                : Met.at(gone.stream().max(Comparator.naturalOrder()).orElseThrow(), "all " + gone.size() + " sent");
    }

    private Met packOut(Conference conference) {
        return ofKind(conference, "pack").stream().flatMap(dispatch -> new Passage(Optional.of(dispatch)).shared().stream())
                .min(Comparator.naturalOrder()).map(at -> Met.at(at, "")).orElse(Met.notYet(""));
    }

    /** Out when the last of those who are asked for a report has the first one. */
    private Met bundlesOut(Conference conference) {
        List<Person> readers = conference.authors().stream().filter(Person::invited).toList();
        List<Instant> out = readers.stream().flatMap(reader -> ofKind(conference, "bundle").stream()
                .filter(dispatch -> dispatch.personId().equals(Optional.of(reader.id())))
                .flatMap(dispatch -> new Passage(Optional.of(dispatch)).shared().stream()).min(Comparator.naturalOrder()).stream()).toList();
        return out.isEmpty() || out.size() < readers.size() ? Met.notYet(out.size() + " of " + readers.size() + " sent")
                : Met.at(out.stream().max(Comparator.naturalOrder()).orElseThrow(), "");
    }

    private List<Dispatch> ofKind(Conference conference, String kind) {
        return dispatches.of(conference.id()).stream().filter(dispatch -> dispatch.kind().equals(kind)).toList();
    }

    private Met held(Conference conference) {
        Instant held = conference.heldAt().toInstant();
        return held.isAfter(clock.instant()) ? Met.notYet("planned for " + Moments.at(conference.heldAt())) : Met.at(held, "");
    }
}
