package org.cleardays.portal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cleardays.report.FormSection;
import org.cleardays.report.Report;
import org.cleardays.report.ReportForms;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;

/** A whole report as professionals read it on a page. */
public record ReportSheet(List<Section> sections, List<ScaleEntry> scales, Optional<String> nothingToAdd) {

    /** A section that holds something. */
    public record Section(String heading, List<Statement> statements) {
    }

    public static ReportSheet of(Report report, ReportForms forms) {
        List<Section> sections = report.form().equals("none") ? List.of()
                : forms.sections(report.form()).stream().map(section -> section(section, report))
                        .filter(section -> !section.statements().isEmpty()).toList();
        return new ReportSheet(sections, report.scales(), report.nothingToAdd());
    }

    /** The mark in words: "Fact", or "Not marked". */
    public String markOf(Statement statement) {
        return statement.mark().map(known -> known.name().charAt(0) + known.name().substring(1).toLowerCase(Locale.UK)).orElse("Not marked");
    }

    private static Section section(FormSection section, Report report) {
        return new Section(section.heading(),
                report.statements().stream().filter(statement -> statement.section().equals(section.key())).toList());
    }
}
