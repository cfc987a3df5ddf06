package org.cleardays.report.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cleardays.conference.Child;
import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection.Kind;
import org.cleardays.report.ScaleEntry;

/** A safety scale with its reason for each child the author knows, born or unborn (Doncaster). Children stand in findings by initials. */
record EachChildHasAScale(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.form().sections(Kind.SCALES).stream().filter(section -> !subject.report().saysNothingIn(section.key()))
                .forEach(section -> subject.children()
                        .forEach(child -> findings.addAll(missing(section.heading(), child, subject.report().scales()))));
        return findings;
    }

    private List<Finding> missing(String place, Child child, List<ScaleEntry> scales) {
        Optional<ScaleEntry> scale = scales.stream().filter(entry -> names(entry.child(), child)).findFirst();
        List<Finding> missing = new ArrayList<>();
        if (scale.isEmpty() || scale.get().score().isEmpty() && scale.get().reason().isBlank()) {
            missing.add(words.at(place, "scale-without-row", "child", initials(child)));
        } else if (scale.get().score().isEmpty()) {
            missing.add(words.at(place, "scale-without-number", "child", initials(child)));
        } else if (scale.get().reason().isBlank()) {
            missing.add(words.at(place, "scale-without-reason", "child", initials(child)));
        }
        return missing;
    }

    /** By the whole name, or by the first name alone, whatever stands behind it. */
    private static boolean names(String written, Child child) {
        List<String> words = Arrays.asList(written.toLowerCase(Locale.UK).split("[^\\p{L}'’-]+"));
        return words.contains(child.name().toLowerCase(Locale.UK).split(" ")[0]);
    }

    private static String initials(Child child) {
        return Arrays.stream(child.name().split(" ")).map(name -> name.substring(0, 1) + ".").collect(Collectors.joining());
    }
}
