package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ReadReport;
import org.cleardays.report.statements.FindingWords;

/** No section is blank: one with nothing says so by choice (domain.md 4); what the children and the parents say among them. */
record SectionsAreFilledIn(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.form().sections().stream().filter(section -> section.kind() == Kind.STATEMENTS || section.kind() == Kind.CHRONOLOGY)
                .filter(section -> subject.report().sections().contains(section.key()) && Asked.isAsked(subject, section))
                .filter(section -> isBlank(section, subject.report()))
                .map(section -> words.atFirst(section.heading(), section.key() + "-blank", "section-blank")).toList();
    }

    private static boolean isBlank(FormSection section, ReadReport report) {
        return !report.saysNothingIn(section.key()) && !Asked.isFilled(report, section.key());
    }
}
