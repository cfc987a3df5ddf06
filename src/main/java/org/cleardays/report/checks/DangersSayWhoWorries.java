package org.cleardays.report.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.cleardays.report.statements.FindingWords;

/** A danger statement says who is worried, about what; it is their opinion of what may happen (Signs of Safety; domain.md 4). */
record DangersSayWhoWorries(FindingWords words) implements Check {

    private static final Pattern WORRY = Pattern.compile(
            "\\b(worr(y|ies|ied|ying)|concern(s|ed)?|fears?|feared|afraid|frightened|scared)\\b[^.]*\\p{L}{3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "^\\W*(there (is|are)|it is|there's|it's)\\b|^\\W*(worr(y|ies|ied)|concern(s|ed)?|fears?)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().statements().stream()
                .filter(statement -> statement.section().equals("danger") && statement.text().matches(".*\\p{L}{2}.*"))
                .flatMap(statement -> lacks(statement).map(key -> words.at(statement.place(), key)).stream()).toList();
    }

    private static Optional<String> lacks(Statement danger) {
        if (!WORRY.matcher(danger.text()).find() || NOBODY.matcher(danger.text()).find()) {
            return Optional.of("danger-without-worry");
        }
        return danger.mark().filter(mark -> mark != Mark.OPINION).map(mark -> "danger-not-an-opinion");
    }
}
