package org.cleardays.report;

import java.time.LocalDate;
import java.util.List;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.conference.authority.Authority;

/**
 * The report that a conference expects: what one that came is compared with.
 *
 * @param author    the person who was asked for it
 * @param authority whose settings it is looked over by
 * @param today     the day on which it is looked over, where the conference is held
 */
public record ExpectedReport(Conference conference, Person author, Authority authority, LocalDate today) {

    /** The children its author knows and was asked about. */
    public List<Child> children() {
        return conference.childrenKnownTo(author);
    }
}
