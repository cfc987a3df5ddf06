package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/** An observation says who saw or heard it, the author or a named colleague, and when (domain.md 4). */
record ObservationsSayWhoAndWhen(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> statement.mark().filter(Mark.OBSERVATION::equals).stream()
                .flatMap(observation -> finding(statement)));
    }

    private Stream<Finding> finding(Statement statement) {
        Source source = Source.of(statement);
        boolean who = source.saysWhoSaw();
        boolean when = source.saysWhen();
        if (!who && !when) {
            return Stream.of(words.at(statement.place(), "observation-without-source"));
        }
        if (who && when) {
            return Stream.empty();
        }
        return Stream.of(words.at(statement.place(), who ? "observation-without-date" : "observation-without-observer"));
    }
}
