package org.cleardays.timescale;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Conference;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityFile;

/** The deadlines of conferences as the authorities' rules and calendars in force give them now; nothing is kept. */
final class ComputedDeadlines {

    /** Deadlines, earliest first, then what has no date, each in the order of the rules where they are equal. */
    static final Comparator<Due> IN_ORDER = Comparator.comparing((Due due) -> due instanceof Undated)
            .thenComparing(due -> due instanceof Deadline deadline ? deadline.due().toInstant() : java.time.Instant.EPOCH);

    private final Authorities authorities;
    private final Function<String, WorkingCalendar> calendars;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /** @param calendars the calendar in force at a place */
    ComputedDeadlines(Authorities authorities, Function<String, WorkingCalendar> calendars) {
        this.authorities = authorities;
        this.calendars = calendars;
    }

    /** The rules in force for a conference. */
    AuthorityRules rules(Conference conference) {
        AuthorityFile file = authorities.file(conference.authority());
        WorkingCalendar calendar = calendars.apply(authorities.get(file.name()).calendar());
        return read.compute(file.name(), (name, known) -> known != null && known.isOf(file, calendar) ? known
                : new Read(file, calendar, AuthorityRules.of(file, file.version(), calendars))).rules();
    }

    /** Rules that were read; the values themselves tell whether they still are in force: a number may come back after a roll-back. */
    private record Read(AuthorityFile file, WorkingCalendar calendar, AuthorityRules rules) {

        boolean isOf(AuthorityFile other, WorkingCalendar table) {
            return file == other && (calendar == table || calendar.table() == table.table() && calendar.holidays().equals(table.holidays()));
        }
    }

    /** What every rule in force comes to, whether the conference ended or not. */
    List<Due> of(Conference conference) {
        return rules(conference).dues(Circumstances.of(conference)).stream().sorted(IN_ORDER).toList();
    }
}
