package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/**
 * An allegation, which any account is, says who said it and to whom (domain.md 4). When it was said is welcome and asked for with the rest,
 * never by itself.
 */
record AllegationsSayWhoToWhom(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> statement.mark().filter(Mark.ALLEGATION::equals).stream()
                .flatMap(allegation -> finding(statement)));
    }

    private Stream<Finding> finding(Statement statement) {
        Source source = Source.of(statement);
        if (!source.isGiven()) {
            return Stream.of(words.at(statement.place(), "allegation-without-source"));
        }
        if (!source.saysWhoSaid()) {
            return Stream.of(words.at(statement.place(), "allegation-without-speaker"));
        }
        return source.saysToWhom() ? Stream.empty() : Stream.of(words.at(statement.place(), "allegation-without-listener"));
    }
}
