package org.cleardays.report.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.report.Check;
import org.cleardays.report.ExpectedReport;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;

/** The report names this conference: a file of another family must not slip in under this one (threats A8, A15). */
record ConferenceIsRight(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.expected().flatMap(expected -> finding(subject, expected)).stream().toList();
    }

    private Optional<Finding> finding(Subject subject, ExpectedReport expected) {
        String written = plain(subject.report().field("conference"));
        String reference = expected.conference().reference();
        return written.isEmpty() || isThis(written, plain(reference)) ? Optional.empty()
                : Optional.of(words.at(Places.field(subject, "conference").orElse(""), "reference-wrong", "reference", reference));
    }

    /** It names this conference and no other: two forms pasted into one file name two. */
    private static boolean isThis(String written, String reference) {
        return written.contains(reference) && Pattern.compile(reference.replaceAll("\\d", "\\\\d")).matcher(written).results()
                .allMatch(found -> found.group().equals(reference));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
