package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/** A fact names the record or the finding that establishes it; what somebody told is no such record (domain.md 4). */
record FactsNameTheirRecord(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> statement.mark().filter(Mark.FACT::equals).stream().flatMap(fact -> finding(statement)));
    }

    private Stream<Finding> finding(Statement statement) {
        Source source = Source.of(statement);
        if (!source.isGiven() || source.isTheAuthorAlone()) {
            return Stream.of(words.at(statement.place(), "fact-without-source"));
        }
        return source.isAnAccount() ? Stream.of(words.at(statement.place(), "fact-from-an-account")) : Stream.empty();
    }
}
