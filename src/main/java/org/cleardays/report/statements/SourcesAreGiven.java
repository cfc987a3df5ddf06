package org.cleardays.report.statements;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Statement;

/**
 * A statement whose kind is not yet known says where it comes from all the same, so that its author is not asked a second time; one that
 * reads as second-hand names its source, whatever its kind (Doncaster: "where information is provided from another source this should be
 * made clear").
 */
record SourcesAreGiven(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, this::finding);
    }

    private Stream<Finding> finding(Statement statement) {
        Source source = Source.of(statement);
        if (statement.mark().isEmpty() && !source.isGiven() && !source.isPlan()) {
            return Stream.of(words.at(statement.place(), "source-missing"));
        }
        return source.isSecondHand() && source.isGiven() && !source.namesAnother() && !isAskedByItsKind(statement, source)
                ? Stream.of(words.at(statement.place(), "second-hand-without-source")) : Stream.empty();
    }

    /** Facts and allegations are asked for the record and for the person in their own words. */
    private static boolean isAskedByItsKind(Statement statement, Source source) {
        return statement.mark().map(mark -> switch (mark) {
            case FACT -> true;
            case ALLEGATION -> !source.saysWhoSaid();
            case OBSERVATION, OPINION -> false;
        }).orElse(false);
    }
}
