package org.cleardays;

import org.cleardays.report.form.FormsRefused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints everything that is wrong with the descriptions of report forms, one line each, instead of a stack trace. */
class FormsRefusedAnalyzer extends AbstractFailureAnalyzer<FormsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FormsRefused cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.reasons()),
                "Mend each line; templates/reports/README.md explains every key.", cause);
    }
}
