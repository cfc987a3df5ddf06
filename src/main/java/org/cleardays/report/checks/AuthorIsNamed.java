package org.cleardays.report.checks;

import java.util.List;
import java.util.Map;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** The report says which agency and who wrote it, and when. */
record AuthorIsNamed(FindingWords words) implements Check {

    private static final List<Map.Entry<String, String>> FIELDS = List.of(Map.entry("agency", "agency-missing"),
            Map.entry("author", "author-missing"), Map.entry("written", "date-missing"));

    @Override
    public List<Finding> of(Subject subject) {
        return FIELDS.stream().filter(field -> subject.report().field(field.getKey()).isBlank())
                .map(field -> words.at(Places.about(subject), field.getValue())).toList();
    }
}
