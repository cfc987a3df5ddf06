package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;

/** Every statement says whom it is about: without it nobody can tell which parent may read it (domain.md 5). */
record AboutWhomIsGiven(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        return subject.report().statements().stream().filter(statement -> !statement.text().isBlank() && statement.about().isBlank())
                .map(statement -> words.at(statement.place(), "about-nobody")).toList();
    }
}
