package org.cleardays.report;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Child;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;

/** One thing a report must have before it goes on. Answers every finding at once, none where nothing is missing. */
public interface Check {

    List<Finding> of(Subject subject);

    /** What is checked: what was read, against the form it was written on, for whom and by whom; without a server neither is known. */
    record Subject(ReadReport report, ReportForm form, Optional<Conference> conference, Optional<Person> author) {

        static Subject of(ReadReport report, ReportForm form, Conference conference, Person author) {
            return new Subject(report, form, Optional.of(conference), Optional.of(author));
        }

        /** The children its author knows; none where no conference is known. */
        public List<Child> children() {
            return conference.flatMap(known -> author.map(known::childrenKnownTo)).orElse(List.of());
        }
    }
}
