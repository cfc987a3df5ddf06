package org.cleardays.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.authority.Authorities;

/** Looks up what was expected of an author. */
final class ExpectedReports {

    private final Conferences conferences;
    private final Authorities authorities;
    private final Clock clock;

    ExpectedReports(Conferences conferences, Authorities authorities, Clock clock) {
        this.conferences = conferences;
        this.authorities = authorities;
        this.clock = clock;
    }

    ExpectedReport of(UUID conferenceId, UUID authorId) {
        Conference conference = conferences.get(conferenceId);
        return new ExpectedReport(conference, conference.person(authorId), authorities.get(conference.authority()),
                LocalDate.ofInstant(clock.instant(), conference.heldAt().getZone()));
    }
}
