package org.cleardays.portal.link;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.report.Finding;
import org.cleardays.report.Report;
import org.cleardays.report.Statement;

/**
 * What an author is asked about one of their statements.
 *
 * @param number    its place among the questions, from 1
 * @param statement as it stands in the report
 * @param says      what is missing, a sentence each
 */
public record Question(int number, Statement statement, List<String> says) {

    /** What is asked about a report, in its order; what its author can only change in the file is none of it. */
    static List<Question> of(Report report) {
        List<Question> questions = new ArrayList<>();
        for (Statement statement : report.statements()) {
            List<String> says = report.findings().stream().filter(finding -> finding.place().equals(statement.place())).map(Finding::says).toList();
            if (!says.isEmpty() && !statement.text().isBlank()) {
                questions.add(new Question(questions.size() + 1, statement, says));
            }
        }
        return questions;
    }

    /** What is no question: it is changed in the file. */
    static List<Finding> inTheFile(Report report) {
        List<String> asked = of(report).stream().map(question -> question.statement().place()).toList();
        return report.findings().stream().filter(finding -> !asked.contains(finding.place())).toList();
    }

    /** Whether the author is asked whom it is about: where that stands already, it is not asked again. */
    public boolean asksWhom() {
        return statement.about().isBlank();
    }
}
