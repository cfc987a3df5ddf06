package org.cleardays.report.statements;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** Every statement says whom it is about: without it nobody can tell which parent may read it (domain.md 5). */
record AboutWhomIsGiven(FindingWords words) implements Check {

    private static final Pattern NAMES_SOMEBODY = Pattern.compile("(?!(n/?a|none|nobody|no one|unknown|tbc)$).*\\p{L}.*", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Subject subject) {
        return SpokenStatements.each(subject, statement -> NAMES_SOMEBODY.matcher(statement.about()).matches() ? Stream.empty()
                : Stream.of(words.at(statement.place(), "about-nobody")));
    }
}
