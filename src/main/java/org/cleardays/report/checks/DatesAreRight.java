package org.cleardays.report.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.ExpectedReport;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;
import org.cleardays.report.wording.WrittenDate;

/**
 * The dates of writing and of signing can be read, have come, and are of this conference: not more than a year before the decision to hold
 * it. A report may be dated for the day on which it is to be sent or signed: up to a week ahead is no reason to return it.
 */
record DatesAreRight(FindingWords words) implements Check {

    private static final int DAYS_AHEAD = 7;

    @Override
    public List<Finding> of(Subject subject) {
        return Stream.of("written", "signed-on").filter(field -> subject.report().field(field).matches(".*[\\p{L}\\d].*"))
                .flatMap(field -> finding(subject, field).stream()).toList();
    }

    private Optional<Finding> finding(Subject subject, String field) {
        String place = Places.field(subject, field).orElse("");
        Optional<LocalDate> date = WrittenDate.in(subject.report().field(field));
        return date.isEmpty() ? Optional.of(words.at(place, "date-unread"))
                : subject.expected().flatMap(expected -> lacks(date.get(), expected)).map(key -> words.at(place, key));
    }

    private static Optional<String> lacks(LocalDate date, ExpectedReport expected) {
        if (date.isAfter(expected.today().plusDays(DAYS_AHEAD))) {
            return Optional.of("date-to-come");
        }
        return date.isBefore(expected.conference().decidedOn().minusYears(1)) ? Optional.of("date-too-old") : Optional.empty();
    }
}
