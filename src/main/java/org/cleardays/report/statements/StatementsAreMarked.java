package org.cleardays.report.statements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** Every statement says which one of the four kinds it is (Doncaster, information for professionals). */
record StatementsAreMarked(FindingWords words) implements Check {

    private static final List<String> KINDS = List.of("fact", "obs", "alleg", "opin");

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> statement.mark().isPresent() ? Stream.empty()
                : Stream.of(words.at(statement.place(), lacks(statement.markWritten().toLowerCase(Locale.UK)))));
    }

    /** All four together are the form's own words, left as they were. */
    private static String lacks(String written) {
        long kinds = KINDS.stream().filter(written::contains).count();
        if (kinds == 2 || kinds == 3) {
            return "statement-marked-twice";
        }
        return written.isBlank() || kinds == KINDS.size() ? "statement-unmarked" : "statement-mark-unread";
    }
}
