package org.cleardays.countersign;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.report.Report;
import org.cleardays.timescale.Timescales;

/** Who countersigns a report, where its authority asks for that. */
record Countersigner(Conferences conferences, Timescales timescales) {

    /** Once its conference was cancelled or stood down, nothing more is countersigned. */
    boolean conferenceHasEnded(UUID conferenceId) {
        return conferences.get(conferenceId).state().ended();
    }

    Optional<UUID> of(Report report) {
        Conference conference = conferences.get(report.conferenceId());
        return Optional.ofNullable(conference.person(report.authorId()).countersignedBy())
                .filter(manager -> timescales.asksForCountersigning(conference));
    }
}
