package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.report.Reports;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person takes single statements, which the rules clear, out of one reader's copy before it goes (domain.md 5; threats E). */
@Tag("E")
class KeptStatementsTest {

    private static final String ANALYSIS = "Ellie and Noah need quiet days they can rely on";
    private static final String RESTING_ON_IT = "I recommend a child protection plan";

    private final ReportsToPacks chain = new ReportsToPacks();
    private final Disclosures disclosures = chain.get(Disclosures.class);
    private final UUID report = chain.countersigned("hussain");

    @Test
    void whatWasTakenOutIsNotInTheCopyAndWhatRestsOnItWaits() {
        assertThat(given("jade")).contains(ANALYSIS, RESTING_ON_IT);
        keep("jade", ANALYSIS);
        assertThat(disclosures.verdicts(report, chain.person("jade").id()))
                .containsEntry(number(report, ANALYSIS), new Verdict.Closed(Verdict.Why.KEPT_BACK))
                .containsEntry(number(report, RESTING_ON_IT), new Verdict.Waits(Verdict.Why.RESTS_ON_WITHHELD));
        release("jade", List.of());
        assertThat(content("jade")).doesNotContain(ANALYSIS, RESTING_ON_IT).contains("clean, fed and well dressed");
    }

    @Test
    void otherReadersAndTheChairReadIt() {
        drawUp(report);
        keep("jade", ANALYSIS);
        assertThat(disclosures.preview(report, chain.person("ryan").id(), List.of()).toString()).contains(ANALYSIS, RESTING_ON_IT);
        assertThat(disclosures.forChair(report).toString()).contains(ANALYSIS);
    }

    @Test
    void whoeverReleasesTheCopyMayPutItBackByNamingIt() {
        drawUp(report);
        keep("jade", ANALYSIS);
        release("jade", List.of(number(report, ANALYSIS)));
        assertThat(content("jade")).contains(ANALYSIS).doesNotContain(RESTING_ON_IT);
    }

    @Test
    void aCorrectedReportKeepsItOutInWhateverWordsItStandsThereAndWaitsForAPerson() {
        drawUp(report);
        keep("jade", ANALYSIS);
        release("jade", List.of());
        UUID corrected = chain.corrected("hussain", "quiet days they can rely on", "quiet days and nights they can rely on");
        drawUp(corrected);
        assertThat(chain.copy(corrected, "jade").state()).isIn(CopyState.WAITS_FOR_RELEASE, CopyState.STOPPED_BY_GATE);
        assertThat(disclosures.preview(corrected, chain.person("jade").id(), List.of()).toString()).doesNotContain("quiet days", RESTING_ON_IT);
        assertThat(disclosures.keptStatements(corrected, chain.person("jade").id())).singleElement()
                .satisfies(kept -> assertThat(List.of(kept.decidedBy(), kept.reason())).containsExactly("Helen Marsh", "not before the enquiry ends"));
    }

    @Test
    void aReportThatWouldGoByItselfWaitsWhereItsEarlierVersionKeptSomething() {
        UUID plain = chain.unrestrictedAndUnsigned();
        drawUp(plain);
        Statement first = chain.get(Reports.class).get(plain).statements().getFirst();
        assertThat(chain.copy(plain, "jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
        chain.did(() -> disclosures.keepStatements(plain, chain.person("jade").id(), List.of(first.number()), "Helen Marsh", "as asked", "user:demo"));
        UUID again = chain.unrestricted();
        drawUp(again);
        assertThat(chain.copy(again, "jade").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
        assertThat(disclosures.preview(again, chain.person("jade").id(), List.of()).toString()).doesNotContain(first.text());
    }

    @Test
    void fromACopyThatHasGoneNothingIsTaken() {
        drawUp(report);
        release("jade", List.of());
        assertThat(keep("jade", ANALYSIS)).isFalse();
        assertThat(content("jade")).contains(ANALYSIS);
        assertThat(disclosures.keptStatements(report, chain.person("jade").id())).isEmpty();
    }

    @Test
    void itIsDecidedBySomebodyForAReasonAndStandsInTheHistory() {
        drawUp(report);
        keep("jade", ANALYSIS);
        keep("jade", ANALYSIS);
        assertThat(chain.database.client().sql("select detail from audit_entry where what = 'statement-kept-back'").query(String.class).list())
                .containsExactly("reader " + chain.person("jade").id() + ", statement " + number(report, ANALYSIS));
        assertThatThrownBy(() -> chain.did(() -> disclosures.keepStatements(report, chain.person("jade").id(), List.of(1), "Helen Marsh", " ", "user:demo")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("says why");
    }

    private String given(String reader) {
        drawUp(report);
        return disclosures.preview(report, chain.person(reader).id(), List.of()).toString();
    }

    private void drawUp(UUID which) {
        chain.did(() -> disclosures.drawUp(which));
    }

    private boolean keep(String reader, String words) {
        return chain.did(() -> disclosures.keepStatements(report, chain.person(reader).id(), List.of(number(report, words)), "Helen Marsh",
                "not before the enquiry ends", "user:demo"));
    }

    private void release(String reader, List<Integer> besides) {
        assertThat(chain.did(() -> disclosures.release(report, chain.person(reader).id(), besides, "Helen Marsh", "read", "", "user:demo")))
                .isInstanceOf(Released.Ready.class);
    }

    private String content(String reader) {
        return disclosures.contentOf(chain.copy(report, reader).id()).orElseThrow().toString();
    }

    private int number(UUID which, String words) {
        return chain.get(Reports.class).get(which).statements().stream().filter(statement -> statement.text().contains(words))
                .mapToInt(Statement::number).findFirst().orElseThrow();
    }
}
