package org.cleardays.report;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Child;

/** One thing a report must have before it goes on. Answers every finding at once, none where nothing is missing. */
public interface Check {

    List<Finding> of(Subject subject);

    /**
     * What is checked.
     *
     * @param form     the form it was written on
     * @param expected what was asked for; empty without a server, where no conference is known
     */
    record Subject(ReadReport report, ReportForm form, Optional<ExpectedReport> expected) {

        /** The children its author knows; none where no conference is known. */
        public List<Child> children() {
            return expected.map(ExpectedReport::children).orElse(List.of());
        }
    }
}
