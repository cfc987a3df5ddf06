package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ReadReport;

/** No section is blank: one with nothing says so by choice (domain.md 4). */
record SectionsAreFilledIn(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.form().sections().stream().filter(section -> section.kind() == Kind.STATEMENTS || section.kind() == Kind.CHRONOLOGY)
                .filter(section -> isBlank(section, subject.report())).map(section -> words.at(section.heading(), "section-blank")).toList();
    }

    private static boolean isBlank(FormSection section, ReadReport report) {
        return !report.saysNothingIn(section.key())
                && report.statements().stream().noneMatch(statement -> statement.section().equals(section.key()))
                && report.outside().stream().noneMatch(outside -> outside.section().equals(section.key()));
    }
}
