package org.cleardays.report.checks;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.statements.FindingWords;

/** A view on the threshold stands in the report where the authority requires one, and not where it leaves it to the conference. */
record ThresholdIsAsTheAuthorityWants(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.form().section(Asked.THRESHOLD).flatMap(section -> finding(subject, section)).stream().toList();
    }

    /** A section that is blank, or could not be found, is asked for already. */
    private Optional<Finding> finding(Subject subject, FormSection section) {
        boolean filled = Asked.isFilled(subject.report(), section.key());
        return switch (Asked.view(subject)) {
            case REQUIRED -> !filled && subject.report().saysNothingIn(section.key())
                    ? Optional.of(words.at(section.heading(), "threshold-required")) : Optional.empty();
            case FORBIDDEN -> filled ? Optional.of(words.at(section.heading(), "threshold-forbidden")) : Optional.empty();
            case ASKED -> Optional.empty();
        };
    }
}
