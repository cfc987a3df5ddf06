package org.cleardays.report.checks;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;

/** The report says for which conference it is, from which agency, who wrote it and when, and about which children; it is signed and dated. */
record FieldsAreFilledIn(FindingWords words) implements Check {

    private static final List<String> FIELDS = List.of("conference", "agency", "author", "written", "children", "signed-by", "signed-on");

    /** A part that was not found is told as such; each of its fields would only repeat it. */
    @Override
    public List<Finding> of(Subject subject) {
        return FIELDS.stream().filter(field -> !subject.report().field(field).matches(".*[\\p{L}\\d].*"))
                .flatMap(field -> finding(subject, field).stream()).toList();
    }

    private Optional<Finding> finding(Subject subject, String field) {
        return Places.field(subject, field).filter(place -> !SectionsAreFound.isMissing(subject, place))
                .map(place -> words.at(place, field + "-missing", "reference", reference(subject)));
    }

    private static String reference(Subject subject) {
        return subject.expected().map(expected -> expected.conference().reference()).orElse("as it stands in our letter");
    }
}
