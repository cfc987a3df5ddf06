package org.cleardays.report.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Hint;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.cleardays.report.checks.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportHintsTest {

    @Test
    void aPlainReportHasNone() {
        assertThat(hints(Sample.whole().saying("Ellie was late.", Mark.FACT, "school record", "Ellie"))).isEmpty();
    }

    @Test
    void areTwelveAtMostThoseThatMatterMostAndInTheOrderOfTheReport() {
        Sample sample = Sample.whole();
        for (int i = 1; i <= 20; i++) {
            sample.saying(statement(i, i == 20 ? "It is reported that he left." : "He resides there, prior to " + i + ", unkempt.", "family"));
        }
        assertThat(hints(sample)).hasSizeLessThanOrEqualTo(12).last().extracting(Hint::place).isEqualTo("row 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "The family.", "Jade only (her safety; A. Hussain, 28 May)", "not Ryan, not Marcus (police enquiry)", "Jade, Ryan",
            "professionals only (a child's words: her wishes not yet asked)", "chair only", "waits for release: rests on withheld statements", "nobody (x)",
            "Jade Carter and Ryan", "family, but not Ryan"})
    void whoMayReadIsClearInTheseWords(String whoMayRead) {
        assertThat(hints(Sample.whole().saying(statement(1, "He left.", whoMayRead)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mum", "everyone but dad", "family (but not Ryan)", "Jade or Ryan", "restricted", "Alfie only"})
    void whoMayReadIsNotClearInThese(String whoMayRead) {
        assertThat(hints(Sample.whole().saying(statement(1, "He left.", whoMayRead)))).singleElement()
                .satisfies(hint -> assertThat(hint.says()).startsWith("We could not tell who may read this, so a person will decide first"));
    }

    @Test
    void rowsThatDoNotSayWhoMayReadThemAreCounted() {
        assertThat(hints(Sample.whole().saying(statement(1, "He left.", "")).saying(statement(2, "He came.", "–")))).containsExactly(
                new Hint("", "Some rows do not say who may read them (2): a person will decide on each of them first."));
    }

    @Test
    void aChoiceToSayNothingBesideRowsIsLookedAtAgain() {
        assertThat(hints(Sample.whole().saying(statement(1, "He left.", "family")).field("nothing-in-worried", "not known to us"))).containsExactly(
                new Hint("What are we worried about?", "This section says that there is nothing to add, and has rows all the same: which is right?"));
    }

    @Test
    void theThresholdIsLeftToTheConferenceWhereTheAuthorityWantsItSo() {
        Sample sample = Sample.whole().saying(statement(1, "We think that the threshold is met.", "family"));
        assertThat(hints(sample)).isEmpty();
        assertThat(hints(sample.thresholdView("forbidden"))).containsExactly(
                new Hint("row 1", "This speaks of the threshold: this authority leaves that to the conference."));
    }

    private static Statement statement(int number, String text, String whoMayRead) {
        return new Statement(number, "worried", text, Optional.of(Mark.FACT), "school record", "Ellie", whoMayRead, "", "row " + number, "fact");
    }

    private static List<Hint> hints(Sample sample) {
        return ReportHints.all().of(sample.subject());
    }
}
