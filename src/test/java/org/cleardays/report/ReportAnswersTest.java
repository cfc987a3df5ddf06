package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.cleardays.report.version.Answer;
import org.cleardays.report.version.Difference;
import org.cleardays.report.version.Difference.Change;
import org.cleardays.report.version.Difference.Detail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An author answers on the page what was asked about single statements; that is a new version of the report. */
class ReportAnswersTest {

    private final Reporting reporting = new Reporting();

    @Test
    @Tag("A4")
    void answersMakeANewVersionThatIsAcceptedAndKeepsTheFileThatCame() {
        Report asked = returned();
        Report answered = reporting.reports().get(answer(asked).id());
        assertThat(answered.version()).isEqualTo(2);
        assertThat(answered.originalId()).isEqualTo(asked.originalId()).isPresent();
        assertThat(reporting.check(answered.id())).isInstanceOf(Checked.Accepted.class);
        assertThat(reporting.reports().get(asked.id()).state()).isEqualTo(ReportState.SUPERSEDED);
        assertThat(reporting.acts()).contains("report-answered");
    }

    @Test
    void noWordOfAStatementIsChanged() {
        Report asked = returned();
        Report answered = reporting.reports().get(answer(asked).id());
        assertThat(answered.statements()).extracting(Statement::text).isEqualTo(asked.statements().stream().map(Statement::text).toList());
        assertThat(answered.statements()).allMatch(statement -> statement.mark().isPresent());
        assertThat(answered.contentHash()).isNotEqualTo(asked.contentHash());
    }

    @Test
    void theDifferenceIsKeptAsPeopleAreShownIt() {
        Report asked = returned();
        UUID answered = answer(asked).id();
        Difference difference = reporting.reports().difference(asked.id(), answered);
        assertThat(difference.changes()).hasSize(2).allSatisfy(change -> assertThat(change.details()).extracting(Detail::what, Detail::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mark", "")));
        reporting.database.client().sql("update report set difference = '{\"changes\": []}' where id = ?").param(answered).update();
        assertThat(reporting.reports().difference(asked.id(), answered).nothing()).isTrue();
    }

    @Test
    void versionsThatAreNotNeighboursAreCompared() {
        Report first = returned();
        answer(first);
        UUID third = reporting.inTransaction(() -> reporting.reports().fileNothingToAdd(first.conferenceId(), first.authorId(), "Nothing to add."));
        assertThat(reporting.reports().difference(first.id(), third).changes()).extracting(Change::place).contains("nothing to add");
        assertThat(reporting.reports().difference(first.id(), third).statements(Difference.Kind.REMOVED)).isEqualTo(first.statements().size());
    }

    @Test
    void whatWouldBeFoundIsKnownBeforeAnythingIsFiled() {
        Report asked = returned();
        assertThat(reporting.reports().lookOver(asked.id(), List.of()).findings()).isEqualTo(asked.findings());
        assertThat(reporting.reports().lookOver(asked.id(), answersTo(asked)).findings()).isEmpty();
        assertThat(reporting.reports().get(asked.id()).state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void aFileThatComesLaterWithoutTheAnswersIsNotAskedAgain() {
        Report asked = returned();
        answer(asked);
        UUID later = reporting.file("okafor", reporting.reports().commented(asked.id()).orElseThrow());
        assertThat(reporting.reports().get(later).version()).isEqualTo(3);
        assertThat(reporting.check(later)).isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void nothingIsAskedOfAReportThatIsAcceptedOrReplaced() {
        Report asked = returned();
        UUID answered = answer(asked).id();
        reporting.check(answered);
        assertThat(reporting.inTransaction(() -> reporting.reports().answer(asked.id(), answersTo(asked)))).isEqualTo(new Answered.NothingAsked(asked.id()));
        assertThat(reporting.inTransaction(() -> reporting.reports().answer(answered, answersTo(asked)))).isEqualTo(new Answered.NothingAsked(answered));
    }

    private Report returned() {
        UUID report = reporting.file("okafor", reporting.filled("okafor", false));
        assertThat(reporting.check(report)).isInstanceOf(Checked.Returned.class);
        return reporting.reports().get(report);
    }

    private Answered.Filed answer(Report report) {
        return (Answered.Filed) reporting.inTransaction(() -> reporting.reports().answer(report.id(), answersTo(report)));
    }

    /** The school's two: what Ellie said is an account, what Miss Tran saw is an observation. */
    private static List<Answer> answersTo(Report report) {
        return report.statements().stream().filter(statement -> statement.mark().isEmpty())
                .map(open -> new Answer(open.number(), open.text().contains("flinched") ? "OBSERVATION" : "ALLEGATION", "", "")).toList();
    }
}
