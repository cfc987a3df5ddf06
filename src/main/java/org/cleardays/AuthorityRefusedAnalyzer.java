package org.cleardays;

import org.cleardays.conference.authority.AuthorityRefused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints everything that is wrong with the authorities' files, one line each, instead of a stack trace. */
class AuthorityRefusedAnalyzer extends AbstractFailureAnalyzer<AuthorityRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AuthorityRefused cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.reasons()),
                "Mend each line; \"authority check FILE\" on the command line examines a file without starting.", cause);
    }
}
