package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/**
 * An opinion says whose it is and what it rests on (domain.md 4). What is to be done rests on nothing, and it is the author's own where a
 * dash stands for its source.
 */
record OpinionsSayWhoseOnWhat(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> statement.mark().filter(Mark.OPINION::equals).stream()
                .flatMap(opinion -> finding(statement)));
    }

    private Stream<Finding> finding(Statement statement) {
        Source source = Source.of(statement);
        if (source.isPlan()) {
            return statement.source().isBlank() ? Stream.of(words.at(statement.place(), "plan-without-source")) : Stream.empty();
        }
        boolean whose = source.isGiven() && source.saysWhose();
        if (whose && source.saysOnWhat()) {
            return Stream.empty();
        }
        return Stream.of(words.at(statement.place(), lacks(whose, source.isGiven() && source.saysOnWhat())));
    }

    private static String lacks(boolean whose, boolean onWhat) {
        if (whose) {
            return "opinion-without-basis";
        }
        return onWhat ? "opinion-without-holder" : "opinion-without-source";
    }
}
