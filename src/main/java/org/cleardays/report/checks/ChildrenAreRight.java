package org.cleardays.report.checks;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.conference.Child;
import org.cleardays.report.Check;
import org.cleardays.report.ExpectedReport;
import org.cleardays.report.Finding;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.statements.FindingWords;

/** The children it names at its head and in its scales are those of the conference, and none whom its author knows is left out. */
record ChildrenAreRight(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.expected().map(expected -> findings(subject, expected)).orElse(List.of());
    }

    private List<Finding> findings(Subject subject, ExpectedReport expected) {
        List<Child> all = expected.conference().children();
        ChildList named = ChildList.of(subject.report().field("children"));
        String place = Places.field(subject, "children").orElse("");
        List<Finding> findings = new ArrayList<>();
        if (named.namesAnother(all)) {
            findings.add(words.at(place, "child-not-of-conference"));
        }
        expected.children().stream().filter(child -> named.leavesOut(child, all))
                .forEach(child -> findings.add(words.at(place, "child-left-out", "child", Initials.of(child))));
        subject.report().scales().stream().filter(scale -> ChildList.of(scale.child()).namesAnother(all)).map(ScaleEntry::place)
                .forEach(scale -> findings.add(words.at(scale, "scale-of-another-child")));
        return findings;
    }
}
