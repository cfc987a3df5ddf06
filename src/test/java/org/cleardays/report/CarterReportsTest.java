package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.CarterReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarterReportsTest {

    private static final List<String> STATEMENTS = List.of("involvement", "enquiry", "needs", "parenting", "environment", "attendance", "learning",
            "growth", "appointments", "worried", "danger", "harder", "orders", "working-well", "safety", "safety-goals", "needs-to-happen",
            "risk-and-protection", "child-views", "parent-views", "analysis", "threshold", "recommendation");

    private final Reporting reporting = new Reporting();

    @ParameterizedTest
    @MethodSource("authors")
    void anAuthorsFormComesBackWordForWordAndIsAccepted(String author) {
        UUID id = reporting.file(author, reporting.filled(author, true));
        assertThat(reporting.check(id)).isEqualTo(new Checked.Accepted(id));
        assertThat(reporting.reports().get(id).statements()).extracting(Statement::text).containsAll(typed(author));
    }

    @Test
    void theSchoolIsToldOfTheTwoStatementsItLeftUnmarked() {
        UUID id = reporting.file("okafor", reporting.filled("okafor", false));
        assertThat(reporting.check(id)).isInstanceOfSatisfying(Checked.Returned.class, returned -> assertThat(returned.reasons())
                .extracting(Finding::place).containsExactly("What has happened, row 1", "What the children say, row 1"));
    }

    @Test
    void aStatementKeepsEverythingItsAuthorSaidOfIt() {
        UUID id = reporting.file("hussain", reporting.filled("hussain", true));
        assertThat(reporting.reports().get(id).statements()).contains(new Statement(11, "worried",
                "Jade answered the door with a swollen left eye and asked me to speak quietly.", Optional.of(Mark.OBSERVATION),
                "home visit, 19 May, 14:10, seen by me", "Jade", "Jade only (her safety; A. Hussain, 28 May)", "",
                "What has happened, row 2", "observation"));
    }

    private static List<String> authors() {
        return CarterReports.AUTHORS;
    }

    @SuppressWarnings("unchecked")
    private static List<String> typed(String author) {
        Map<String, Object> report = CarterReports.report(author);
        return STATEMENTS.stream().filter(report::containsKey)
                .flatMap(section -> ((List<List<String>>) report.get(section)).stream()).filter(row -> row.size() > 1).map(List::getFirst)
                .toList();
    }
}
