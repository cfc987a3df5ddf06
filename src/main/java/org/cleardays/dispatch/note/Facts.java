package org.cleardays.dispatch.note;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Change;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.dispatch.words.Moments;
import org.cleardays.timescale.Deadline;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Timescales;

/** What several notes say of a conference, in the words they say it in. */
public final class Facts {

    private final Conferences conferences;
    private final Timescales timescales;
    private final Clock clock;

    public Facts(Conferences conferences, Timescales timescales, Clock clock) {
        this.conferences = conferences;
        this.timescales = timescales;
        this.clock = clock;
    }

    Conference conference(UUID id) {
        return conferences.get(id);
    }

    List<Change> changes(UUID conferenceId) {
        return conferences.changes(conferenceId);
    }

    boolean isLast(Change change) {
        return changes(change.conferenceId()).getLast().id().equals(change.id());
    }

    /**
     * The note with the authority, the reference and the day of its conference; to an author also {@code reportDue}, if a day is set for
     * the report and still ahead, and {@code reportLate} where that day has passed: nobody can do anything by a day that is over.
     */
    Note told(Note note) {
        Conference conference = note.conference().orElseThrow();
        Optional<Deadline> due = note.person().filter(person -> person.role() == Role.AUTHOR)
                .flatMap(author -> reportDue(conference, author));
        Optional<Deadline> ahead = due.filter(deadline -> deadline.due().toInstant().isAfter(clock.instant()));
        return note.with("authority", timescales.authorityName(conference)).with("reference", conference.reference())
                .with("heldAt", Moments.at(conference.heldAt())).with("reportDue", ahead.map(Facts::by))
                .with("reportLate", due.isPresent() && ahead.isEmpty());
    }

    /** When this author's report is due in this matter; empty where the authority sets no day for it. */
    Optional<String> due(Conference conference, Matter matter, Person author) {
        return timescales.of(conference, matter, author).map(deadline -> Moments.by(deadline.due()));
    }

    boolean asksForCountersigning(Conference conference) {
        return timescales.asksForCountersigning(conference);
    }

    Optional<Deadline> reportDue(Conference conference, Person author) {
        return timescales.of(conference, Matter.REPORT_SENT, author);
    }

    static String at(ZonedDateTime moment) {
        return Moments.at(moment);
    }

    static String by(Deadline deadline) {
        return Moments.by(deadline.due());
    }

    static String at(Conference conference, Instant moment) {
        return Moments.at(moment.atZone(conference.heldAt().getZone()));
    }

    /** The number people quote: "R-" and six characters of the id. */
    public static String receipt(UUID id) {
        return "R-" + id.toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    }
}
