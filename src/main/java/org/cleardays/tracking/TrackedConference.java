package org.cleardays.tracking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.report.Report;

/** A conference with every version of every report that came for it. */
record TrackedConference(Conference conference, List<Report> reports) {

    /** A report is expected from every author who is invited. */
    List<Person> expectedFrom() {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    /** Every version by this author, oldest first. */
    List<Report> versionsBy(UUID authorId) {
        return reports.stream().filter(report -> report.authorId().equals(authorId)).toList();
    }

    Optional<Report> newestBy(UUID authorId) {
        return versionsBy(authorId).stream().reduce((older, newer) -> newer.version() > older.version() ? newer : older);
    }
}
