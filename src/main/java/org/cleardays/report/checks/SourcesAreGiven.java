package org.cleardays.report.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/**
 * Every marked statement says where it comes from, as its kind asks (domain.md 4): a fact names its record, an observation who saw it
 * and when, an allegation who said it, an opinion whose it is. An author may leave an opinion's source at a dash: it is then their own.
 */
record SourcesAreGiven(FindingWords words) implements Check {

    private static final Pattern SOMETHING = Pattern.compile("\\p{L}");
    private static final Pattern TIME = Pattern.compile(
            "\\d|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun|to|yester)(day)?|\\b(week|month|visit)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().statements().stream().filter(statement -> !statement.text().isBlank()).flatMap(this::missing).toList();
    }

    private Stream<Finding> missing(Statement statement) {
        return statement.mark().flatMap(mark -> lacks(mark, statement.source())).map(key -> words.at(statement.place(), key)).stream();
    }

    private static Optional<String> lacks(Mark mark, String source) {
        boolean named = SOMETHING.matcher(source).find();
        return switch (mark) {
            case FACT -> named ? Optional.empty() : Optional.of("fact-without-source");
            case OBSERVATION -> named ? undated(source) : Optional.of("observation-without-source");
            case ALLEGATION -> named ? Optional.empty() : Optional.of("allegation-without-source");
            case OPINION -> source.isBlank() ? Optional.of("opinion-without-source") : Optional.empty();
        };
    }

    private static Optional<String> undated(String source) {
        return TIME.matcher(source).find() ? Optional.empty() : Optional.of("observation-without-date");
    }
}
