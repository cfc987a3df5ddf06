package org.cleardays.report.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;

/** Findings in the order in which their author comes to their places; first those of the report as a whole. */
final class FindingsInOrder {

    private final List<String> headings;
    private final List<String> places;

    private FindingsInOrder(Subject subject) {
        headings = subject.form().sections().stream().map(FormSection::heading).toList();
        places = new ArrayList<>();
        subject.form().layout().parts().forEach(part -> part.labels().forEach(label -> places.add(part.heading() + ", " + label.label())));
        subject.report().statements().stream().map(Statement::place).forEach(places::add);
        subject.report().scales().stream().map(ScaleEntry::place).forEach(places::add);
    }

    static List<Finding> of(List<Finding> findings, Subject subject) {
        FindingsInOrder order = new FindingsInOrder(subject);
        return findings.stream().distinct().sorted(Comparator.comparingInt(order::section).thenComparingInt(order::place)).toList();
    }

    private int section(Finding finding) {
        int found = -1;
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            boolean within = finding.place().equals(heading) || finding.place().startsWith(heading + ", ");
            found = within && (found < 0 || heading.length() > headings.get(found).length()) ? i : found;
        }
        return found < 0 && !finding.place().isBlank() ? headings.size() : found;
    }

    /** A section as a whole comes before its rows. */
    private int place(Finding finding) {
        return places.indexOf(finding.place());
    }
}
