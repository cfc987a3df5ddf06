package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Statement;

/** Every statement says which of the four kinds it is (Doncaster, information for professionals). */
record StatementsAreMarked(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().statements().stream().filter(statement -> statement.text().isBlank() || statement.mark().isEmpty())
                .map(this::finding).toList();
    }

    private Finding finding(Statement statement) {
        return words.at(statement.place(), statement.text().isBlank() ? "statement-empty" : "statement-unmarked");
    }
}
