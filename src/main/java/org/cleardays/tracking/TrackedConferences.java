package org.cleardays.tracking;

import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Timescales;

/** Reads what is known of a conference once, for everything that is asked about it. */
record TrackedConferences(Conferences conferences, Reports reports, Timescales timescales) {

    TrackedConference get(UUID id) {
        Conference conference = conferences.get(id);
        return new TrackedConference(conference, reports.of(id), timescales.asLastSet(conference));
    }
}
