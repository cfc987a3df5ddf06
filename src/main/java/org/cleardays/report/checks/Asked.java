package org.cleardays.report.checks;

import org.cleardays.conference.authority.Authority.ThresholdView;
import org.cleardays.report.Check.Subject;
import org.cleardays.report.FormSection;
import org.cleardays.report.ReadReport;

/** What is asked for in a form's sections, and whether something was given. */
final class Asked {

    static final String THRESHOLD = "threshold";

    private Asked() {
    }

    /** Whether the author is to fill it in: a view on the threshold only where the authority wants one, progress at reviews only. */
    static boolean isAsked(Subject subject, FormSection section) {
        boolean atThisConference = subject.expected().map(expected -> section.isFor(expected.conference().kind()))
                .orElse(section.onlyFor().isEmpty());
        return atThisConference && (!section.key().equals(THRESHOLD) || view(subject) != ThresholdView.FORBIDDEN);
    }

    /** The authority's setting; without a conference its view is asked for. */
    static ThresholdView view(Subject subject) {
        return subject.expected().map(expected -> expected.authority().thresholdView()).orElse(ThresholdView.ASKED);
    }

    /** Whether there is anything in it, in its rows or beside them. */
    static boolean isFilled(ReadReport report, String section) {
        return report.statements().stream().anyMatch(statement -> statement.section().equals(section))
                || report.outside().stream().anyMatch(outside -> outside.section().equals(section));
    }
}
