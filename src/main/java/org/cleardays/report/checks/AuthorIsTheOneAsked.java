package org.cleardays.report.checks;

import java.util.List;
import java.util.Set;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.statements.FindingWords;

/** The report's author is the person who was asked: the family name, or the given name alone; titles and initials do not matter. */
record AuthorIsTheOneAsked(FindingWords words) implements Check {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "dame",
            "dc", "ds", "di", "dci", "pc", "ps", "pcso", "sgt", "sergeant", "constable", "detective", "inspector", "sister", "nurse", "cllr");

    @Override
    public List<Finding> of(Subject subject) {
        List<String> written = Names.words(subject.report().field("author"));
        return subject.expected().map(expected -> expected.author().name())
                .filter(name -> !written.isEmpty() && names(name).stream().noneMatch(written::contains))
                .map(name -> words.at(Places.field(subject, "author").orElse(""), "author-another", "author", name)).stream().toList();
    }

    private static List<String> names(String name) {
        return Names.words(name).stream().filter(word -> word.length() > 1 && !TITLES.contains(word)).toList();
    }
}
