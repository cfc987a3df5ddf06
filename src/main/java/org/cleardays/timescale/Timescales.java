package org.cleardays.timescale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.Person;

/** The deadlines of a conference by its authority's file, and how things stand against them. */
public interface Timescales {

    /** What every rule of the authority comes to: the deadlines, earliest first, then what has no date. None for a conference that ended. */
    List<Due> all(Conference conference);

    /** The same as they were last set, also of a conference that has ended. */
    List<Due> asLastSet(Conference conference);

    /** Every deadline of this conference, earliest first. */
    default List<Deadline> of(Conference conference) {
        return all(conference).stream().flatMap(Due::dated).toList();
    }

    /** The first deadline in this matter, whoever owes it, where the authority has one. */
    default Optional<Deadline> of(Conference conference, Matter matter) {
        return of(conference).stream().filter(deadline -> deadline.matter() == matter).findFirst();
    }

    /** The deadline in this matter for this author's report. */
    default Optional<Deadline> of(Conference conference, Matter matter, Person author) {
        return Due.forReportOf(author, matter, all(conference)).stream().flatMap(Due::dated).findFirst();
    }

    /**
     * Sets the deadlines as the conference, the rules and the calendar now give them, and keeps what they were before; needs a
     * transaction. Repeating it changes nothing. Until it is called they are computed at each question.
     *
     * @param why {@code booked}, {@code conference-moved}, {@code rules-changed}, {@code calendar-changed} or {@code event-recorded}
     */
    void set(UUID conferenceId, String why);

    /** The reminders the authority's file promises about this deadline, earliest first; none from before the deadline was set. */
    List<Reminder> reminders(Conference conference, Deadline deadline);

    /**
     * How something that happened then (or has not happened yet) stands at {@code now}. What was done in time for the date in force
     * when it was done stays kept, whatever the conference is moved to later.
     */
    Standing standing(Deadline deadline, Optional<Instant> happened, Instant now);

    /** The event whose recording meets this, {@code core-group}, where the authority's file names one. */
    Optional<String> doneBy(Conference conference, Due due);

    /** Whether this authority asks for countersigning. */
    boolean asksForCountersigning(Conference conference);

    /** How an agency releases its own report for sharing under this authority. */
    Authority.AgencyRelease agencyRelease(Conference conference);

    /** What the authority's people and unit are called: its display name, "Doncaster". */
    String authorityName(Conference conference);
}
