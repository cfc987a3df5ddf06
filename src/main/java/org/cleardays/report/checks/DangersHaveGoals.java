package org.cleardays.report.checks;

import java.util.List;

import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.Statement;
import org.cleardays.report.statements.FindingWords;

/** Each danger statement has a safety goal about at least one of the same people (Signs of Safety; domain.md 4). */
record DangersHaveGoals(FindingWords words) implements Check {

    @Override
    public List<Finding> of(Subject subject) {
        if (subject.form().section("danger").isEmpty() || subject.form().section("safety-goals").isEmpty()) {
            return List.of();
        }
        List<Statement> goals = in(subject, "safety-goals");
        return in(subject, "danger").stream().filter(danger -> goals.stream().noneMatch(goal -> isFor(goal, danger)))
                .map(danger -> words.at(danger.place(), "danger-without-goal")).toList();
    }

    private static List<Statement> in(Subject subject, String section) {
        return subject.report().statements().stream()
                .filter(statement -> statement.section().equals(section) && statement.text().matches(".*\\p{L}{2}.*")).toList();
    }

    /** A danger whose people are not yet named is asked for them; its goal cannot be told before. */
    private static boolean isFor(Statement goal, Statement danger) {
        return danger.about().isBlank() || ChildList.of(goal.about()).isEverybody() || ChildList.of(danger.about()).isEverybody()
                || Names.words(goal.about()).stream().anyMatch(Names.words(danger.about())::contains);
    }
}
