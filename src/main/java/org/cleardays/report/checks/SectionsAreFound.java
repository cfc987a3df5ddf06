package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.statements.FindingWords;

/** Every section of the form is there, under its own words or others that we know for it. */
record SectionsAreFound(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().notFound(subject.form()).stream().filter(section -> isMissing(subject, section))
                .map(section -> words.at("", "section-not-found", "section", section.heading())).toList();
    }

    /** Whether the part in which this place lies is missing as a whole. */
    static boolean isMissing(Subject subject, String place) {
        return subject.report().notFound(subject.form()).stream()
                .anyMatch(section -> place.startsWith(section.heading() + ", ") && isMissing(subject, section));
    }

    /** Fields may be found without their heading, by their labels. */
    private static boolean isMissing(Subject subject, FormSection section) {
        return Asked.isAsked(subject, section) && subject.form().layout().parts().stream().filter(part -> part.key().equals(section.key()))
                .flatMap(part -> part.labels().stream()).allMatch(label -> subject.report().field(label.key()).isBlank());
    }
}
