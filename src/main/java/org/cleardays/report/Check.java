package org.cleardays.report;

import java.util.List;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** One thing a report must have before it goes on. Answers every finding at once, none where nothing is missing. */
public interface Check {

    List<Finding> of(Subject subject);

    /** What is checked: what was read, against the form it was written on, for whom and by whom. */
    record Subject(ReadReport report, ReportForm form, Conference conference, Person author) {
    }
}
