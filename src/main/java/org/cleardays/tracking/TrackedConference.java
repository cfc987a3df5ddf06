package org.cleardays.tracking;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.report.Report;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Matter;

/**
 * A conference with every version of every report that came for it.
 *
 * @param dues its deadlines as they were last set, also where it has ended
 */
record TrackedConference(Conference conference, List<Report> reports, List<Due> dues) {

    /** A report is expected from every author who is invited. */
    List<Person> expectedFrom() {
        return conference.authors().stream().filter(Person::invited).toList();
    }

    /** Every version by this author, the first one first, whatever the clock said when they came. */
    List<Report> versionsBy(UUID authorId) {
        return reports.stream().filter(report -> report.authorId().equals(authorId)).sorted(Comparator.comparing(Report::version))
                .toList();
    }

    Optional<Report> newestBy(UUID authorId) {
        return versionsBy(authorId).stream().reduce((older, newer) -> newer);
    }

    ZoneId zone() {
        return conference.heldAt().getZone();
    }

    /** What is owed of this author's report in this matter. */
    Owed owed(Matter matter, Person author) {
        return new Owed(conference.state(), Due.forReportOf(author, matter, dues));
    }
}
