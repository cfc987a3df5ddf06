package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;

/** Where the form asks whom the report was shown to, it says to whom and when, or to whom not and why (domain.md 4). */
record SharingIsTold(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.form().layout().parts().stream()
                .filter(part -> part.key().equals("shared") && subject.report().sections().contains("shared") && isBlank(subject, part))
                .map(part -> words.at(part.heading(), "shared-blank")).toList();
    }

    private static boolean isBlank(Subject subject, Part part) {
        return !subject.report().saysNothingIn("shared") && !Asked.isFilled(subject.report(), "shared")
                && part.labels().stream().noneMatch(label -> subject.report().field(label.key()).matches(".*\\p{L}.*"));
    }
}
