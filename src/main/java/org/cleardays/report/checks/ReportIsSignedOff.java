package org.cleardays.report.checks;

import java.util.List;
import java.util.Map;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** The author signs off with name and date. */
record ReportIsSignedOff(FindingWords words) implements Check {

    private static final List<Map.Entry<String, String>> FIELDS = List.of(Map.entry("signed-by", "not-signed"),
            Map.entry("signed-on", "sign-off-undated"));

    @Override
    public List<Finding> of(Subject subject) {
        return FIELDS.stream().filter(field -> subject.report().field(field.getKey()).isBlank())
                .map(field -> words.at(Places.signOff(subject), field.getValue())).toList();
    }
}
