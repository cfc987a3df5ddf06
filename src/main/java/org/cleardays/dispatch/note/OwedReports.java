package org.cleardays.dispatch.note;

import java.time.Instant;
import java.util.Optional;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.Role;
import org.cleardays.report.Report;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.cleardays.timescale.Deadline;

/** Whether an author still owes a report after a move, and by when. */
public record OwedReports(Facts facts, Reports reports) {

    /** The note with {@code owes}: {@code by} and the date, {@code now} where it has passed already, {@code nothing}, or blank for others. */
    Note told(Note note, Conference conference, Person person, Instant now) {
        if (person.role() != Role.AUTHOR) {
            return note.with("owes", "");
        }
        if (isIn(conference, person)) {
            return note.with("owes", "nothing");
        }
        Optional<Deadline> due = facts.reportDue(conference, person);
        boolean ahead = due.filter(deadline -> deadline.due().toInstant().isAfter(now)).isPresent();
        return ahead ? note.with("owes", "by").with("reportDue", Facts.by(due.get())) : note.with("owes", "now");
    }

    private boolean isIn(Conference conference, Person author) {
        return reports.newest(conference.id(), author.id()).map(Report::state)
                .filter(state -> state != ReportState.RETURNED && state != ReportState.DECLINED).isPresent();
    }
}
