package org.cleardays.report.checks;

import java.time.LocalDate;
import java.util.List;

import org.cleardays.conference.Child;
import org.cleardays.report.Check;
import org.cleardays.report.Finding;
import org.cleardays.report.FormSection;
import org.cleardays.report.Statement;
import org.cleardays.report.statements.FindingWords;

/**
 * What each child says whom the author knows, or why the child was not heard; the author may also choose to say nothing. Children under
 * four are not asked after one by one (our proposal: a child of school age can be asked).
 */
record ChildrenAreHeard(FindingWords words) implements Check {

    private static final String SECTION = "child-views";
    private static final int YEARS = 4;

    @Override
    public List<Finding> of(Subject subject) {
        return subject.form().section(SECTION)
                .filter(section -> !subject.report().saysNothingIn(SECTION) && Asked.isFilled(subject.report(), SECTION))
                .map(section -> missing(subject, section)).orElse(List.of());
    }

    private List<Finding> missing(Subject subject, FormSection section) {
        List<Statement> heard = subject.report().statements().stream().filter(statement -> statement.section().equals(SECTION)).toList();
        return subject.children().stream().filter(child -> isOldEnough(child, subject.expected().orElseThrow().today()))
                .filter(child -> heard.stream().noneMatch(statement -> isAbout(statement, child)))
                .map(child -> words.at(section.heading(), "child-not-heard", "child", Initials.of(child))).toList();
    }

    private static boolean isOldEnough(Child child, LocalDate today) {
        return !child.unborn() && !child.born().plusYears(YEARS).isAfter(today);
    }

    private static boolean isAbout(Statement statement, Child child) {
        return Names.name(statement.about(), child) || Names.name(statement.text(), child) || ChildList.of(statement.about()).isEverybody();
    }
}
