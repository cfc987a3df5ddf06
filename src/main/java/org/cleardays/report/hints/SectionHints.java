package org.cleardays.report.hints;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.conference.authority.Authority.ThresholdView;
import org.cleardays.report.Check.Subject;
import org.cleardays.report.FormSection;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.Cues;

/** What does not go together: a choice to say nothing beside rows, the threshold where it is left to the conference. */
record SectionHints(HintWords words) implements Hints {

    private static final Cues THRESHOLD = Cues.of(List.of("threshold", "thresholds"));

    @Override
    public List<Hint> of(Subject subject) {
        return Stream.concat(choices(subject), thresholds(subject)).toList();
    }

    private Stream<Hint> choices(Subject subject) {
        return subject.form().sections().stream().filter(section -> subject.report().saysNothingIn(section.key()) && hasRows(subject, section))
                .map(section -> words.at(section.heading(), "choice-and-rows"));
    }

    private static boolean hasRows(Subject subject, FormSection section) {
        return subject.report().statements().stream().map(Statement::section).anyMatch(section.key()::equals);
    }

    private Stream<Hint> thresholds(Subject subject) {
        boolean forbidden = subject.expected().filter(expected -> expected.authority().thresholdView() == ThresholdView.FORBIDDEN).isPresent();
        return subject.report().statements().stream().filter(statement -> forbidden && !statement.section().equals("threshold"))
                .filter(statement -> THRESHOLD.in(statement.text())).map(statement -> words.at(statement.place(), "threshold-elsewhere"));
    }
}
