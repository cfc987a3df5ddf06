package org.cleardays.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.cleardays.report.wording.MarkWords.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fact                                              | fact
            Facts                                             | fact
            FACT.                                             | fact
            F                                                 | fact
            (F)                                               | fact
            factual                                           | fact
            Fact \u2713                                            | fact
            \u2713 Fact                                            | fact
            X Fact                                            | fact
            a fact                                            | fact
            Established fact                                  | fact
            Fact – police log of 18 May                       | fact
            Obs                                               | observation
            obs.                                              | observation
            Observed                                          | observation
            Observed by PC Hale                               | observation
            Direct observation                                | observation
            Observation, seen by me                           | observation
            Alleg.                                            | allegation
            A                                                 | allegation
            alleged                                           | allegation
            Allegation (unproven)                             | allegation
            Allegation (by a neighbour)                       | allegation
            Op.                                               | opinion
            my own opinion                                    | opinion
            Professional opinion                              | opinion
            professional judgement                            | opinion
            \u2612 Fact \u2610 Observation \u2610 Allegation \u2610 Opinion     | fact
            \u2610 Fact \u2610 Observation \u2612 Allegation \u2610 Opinion     | allegation
            Fact \u2610 Observation \u2612 Allegation \u2610 Opinion \u2610     | observation
            [ ] Fact [x] Opinion                              | opinion
            """)
    void aKindIsReadAsAuthorsWriteIt(String written, String mark) {
        assertThat(MarkWords.mark(written)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "O", "o.", "fact/opinion", "Fact / Opinion", "fact or opinion", "Fact?", "observation?", "not a fact", "not fact",
        "non-factual", "fact and observation", "Allegation, not established as fact", "possible allegation", "partly fact", "view", "disclosure", "reported",
        "yes", "X", "1", "true", "statement", "in fact she was late", "Ellie was observed", "Choose an item",
        "\u2610 Fact \u2610 Observation \u2610 Allegation \u2610 Opinion", "\u2612 Fact \u2610 Observation \u2612 Allegation \u2610 Opinion", "Fact Observation Allegation Opinion",
        "fact (Jade's opinion)", "F/A", "F O", "artefact"})
    void whatIsTwoKindsOrNoneOrADoubtIsLeftForItsAuthor(String written) {
        assertThat(MarkWords.mark(written)).isEmpty();
    }

    @Test
    void aMarkBeforeAStatementIsItsMark() {
        assertThat(MarkWords.within("FACT: Ellie was late.")).contains(new Marked("Ellie was late.", "fact", ""));
    }

    @Test
    void aMarkInBracketsBehindAStatementIsItsMarkAndItsSource() {
        assertThat(MarkWords.within("Ellie hid under the table (observation, seen by me 12 May)."))
                .contains(new Marked("Ellie hid under the table", "observation", "seen by me 12 May"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ellie was late.", "The fact is that Ellie was late.", "Opinion was divided: some were late.", "Concern: Ellie was late.",
        "Ellie was late (school record, May)", "She made an allegation (later withdrawn)", "In my opinion - and I may be wrong - she is tired"})
    void otherColonsAndBracketsAreTheStatementsOwn(String statement) {
        assertThat(MarkWords.within(statement)).isEmpty();
    }
}
