package org.cleardays.report.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;

/** The report comes from the agency that was asked; one word in common is enough, or its initials. */
record AgencyIsRight(FindingWords words) implements Check {

    private static final Set<String> IN_MANY_NAMES = Set.of("the", "of", "and", "for", "in", "service", "services", "team", "trust", "council", 
            "unit", "department", "office", "st", "saint", "nhs", "primary", "secondary", "community", "centre", "foundation");

    @Override
    public List<Finding> of(Subject subject) {
        String written = subject.report().field("agency");
        return subject.expected().map(expected -> expected.author().agency())
                .filter(agency -> agency != null && written.matches(".*\\p{L}.*") && !isSame(written, agency))
                .map(agency -> words.at(Places.field(subject, "agency").orElse(""), "agency-wrong", "agency", agency)).stream().toList();
    }

    private static boolean isSame(String written, String agency) {
        List<String> these = Names.words(written);
        List<String> those = Names.words(agency);
        return these.equals(those) || these.stream().anyMatch(word -> !IN_MANY_NAMES.contains(word) && those.contains(word))
                || these.contains(initials(those)) || those.contains(initials(these));
    }

    private static String initials(List<String> words) {
        return words.size() < 2 ? "?" : words.stream().filter(word -> !Set.of("of", "and", "the", "for").contains(word))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
