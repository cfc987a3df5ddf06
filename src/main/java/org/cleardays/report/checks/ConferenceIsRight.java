package org.cleardays.report.checks;

import java.util.List;
import java.util.Locale;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** The report names this conference: a file of another family must not slip in under this one (threats A8, A15). */
record ConferenceIsRight(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        String written = plain(subject.report().field("conference"));
        if (subject.expected().isEmpty()) {
            return List.of();
        }
        String reference = subject.expected().get().conference().reference();
        if (written.contains(plain(reference))) {
            return List.of();
        }
        return List.of(words.at(Places.about(subject), written.isEmpty() ? "reference-missing" : "reference-wrong", "reference", reference));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
