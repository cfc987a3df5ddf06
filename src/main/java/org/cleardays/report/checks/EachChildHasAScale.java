package org.cleardays.report.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cleardays.conference.Child;
import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.statements.FindingWords;

/** A safety scale with its reason for each child the author knows, born or unborn (Doncaster). Children stand in findings by initials. */
record EachChildHasAScale(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.form().sections(Kind.SCALES).stream().filter(section -> isAsked(subject, section)).forEach(section -> {
            subject.children().forEach(child -> missing(section.heading(), child, subject.report().scales()).ifPresent(findings::add));
            subject.report().scales().stream().filter(scale -> scale.child().isBlank()).map(scale -> words.at(scale.place(), "scale-without-child"))
                    .forEach(findings::add);
        });
        return findings;
    }

    private static boolean isAsked(Subject subject, FormSection section) {
        return !subject.report().saysNothingIn(section.key()) && subject.report().sections().contains(section.key());
    }

    private Optional<Finding> missing(String place, Child child, List<ScaleEntry> scales) {
        List<ScaleEntry> own = scales.stream()
                .filter(scale -> Names.name(scale.child(), child) || ChildList.of(scale.child()).isEverybody()).toList();
        return own.stream().map(ScaleEntry::score).flatMap(Optional::stream).distinct().count() > 1
                ? Optional.of(words.at(own.getLast().place(), "scale-twice", "child", Initials.of(child)))
                : lacks(own).map(key -> words.at(own.isEmpty() ? place : own.getFirst().place(), key, "child", Initials.of(child)));
    }

    private static Optional<String> lacks(List<ScaleEntry> own) {
        boolean number = own.stream().anyMatch(scale -> scale.score().isPresent());
        boolean reason = own.stream().anyMatch(scale -> scale.reason().matches(".*\\p{L}{2}.*"));
        if (number && reason) {
            return Optional.empty();
        }
        return Optional.of(number ? "scale-without-reason" : reason ? "scale-without-number" : "scale-without-row");
    }
}
