package org.cleardays.report.checks;

import java.util.List;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.report.Check;
import org.cleardays.report.ExpectedReport;
import org.cleardays.report.Finding;
import org.cleardays.report.ReadReport;
import org.cleardays.report.statements.FindingWords;

/** At least one child of the conference is named somewhere; where none is, it may be another family's report (threats A8, A15). */
record ChildrenAreNamed(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.expected().filter(expected -> hasWords(subject.report()) && isNamed(subject.report(), expected).isEmpty())
                .map(expected -> words.at("", "another-familys", "reference", expected.conference().reference())).stream().toList();
    }

    private static boolean hasWords(ReadReport report) {
        return !report.statements().isEmpty() || !report.scales().isEmpty() || !report.field("children").isBlank();
    }

    private static List<Child> isNamed(ReadReport report, ExpectedReport expected) {
        String everything = String.join(" ; ", Stream.of(Stream.of(report.field("children")), report.scales().stream().map(scale -> scale.child()),
                report.statements().stream().map(statement -> statement.about() + " ; " + statement.text())).flatMap(all -> all).toList());
        return expected.conference().children().stream().filter(child -> Names.name(everything, child)).toList();
    }
}
