package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Statement;

/** A row tells something by itself: it is not empty, no "n/a" and no "see attached" (domain.md 4: nothing is left blank without a choice). */
record StatementsSaySomething(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().statements().stream().filter(statement -> !SpokenStatements.isSpoken(statement))
                .flatMap(statement -> Stream.of(words.at(statement.place(), lacks(statement)))).toList();
    }

    private static String lacks(Statement statement) {
        if (SpokenStatements.isNoChoice(statement)) {
            return "not-a-choice";
        }
        return SpokenStatements.pointsElsewhere(statement) ? "points-elsewhere" : "statement-empty";
    }
}
