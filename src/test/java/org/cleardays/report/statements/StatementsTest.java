package org.cleardays.report.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.Optional;

import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.cleardays.report.checks.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    @Test
    void anUnmarkedOneIsNamedByItsPlace() {
        assertThat(whole().saying("Ellie was late.", null, "school record", "Ellie").findings())
                .containsExactly(new Finding(Sample.PLACE, "Please say which kind this is: fact, observation, allegation or opinion."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                      | Please say which kind this is: fact, observation, allegation or opinion.
            fact, observation, allegation, opinion  | Please say which kind this is: fact, observation, allegation or opinion.
            fact/opinion                            | Please choose one kind, or make this two rows: more than one kind stands here.
            Obs & Alleg.                            | Please choose one kind, or make this two rows: more than one kind stands here.
            fact, observation or opinion            | Please choose one kind, or make this two rows: more than one kind stands here.
            yes                                     | Please write one of four words as the kind: fact, observation, allegation or opinion.
            """)
    void whatStandsAsItsMarkIsOneOfTheFourKinds(String written, String says) {
        assertThat(whole().saying(unmarked("school record", written)).says()).containsExactly(says);
    }

    @Test
    void anUnmarkedOneWithoutASourceIsAskedForBothAtOnce() {
        assertThat(whole().saying(unmarked("–", "")).says()).containsExactly("Please say which kind this is: fact, observation, allegation or opinion.",
                "Please say where this comes from: who saw, said or thinks it, or which record shows it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "n/a"})
    void itSaysWhomItIsAbout(String about) {
        assertThat(whole().saying("Somebody was late.", Mark.FACT, "school record", about).says()).containsExactly("Please say whom this is about.");
    }

    @Test
    void aRowWithoutItsStatementIsToldOnce() {
        assertThat(whole().saying("", Mark.FACT, "", "Ellie").says())
                .containsExactly("Please say in the first column what this row tells, or clear the row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "None", "none.", "-", "–", "…", "Nil", "unknown", "Nothing to report.", "TBC", "?"})
    void whatIsNoChoiceIsToldOnce(String text) {
        assertThat(whole().saying(text, null, "", "").findings()).containsExactly(new Finding(Sample.PLACE,
                "Please write “not known to us” or “known, last seen (date), nothing to add”: a dash or “n/a” does not say which."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"See attached", "as above", "(see report)", "Ditto."})
    void whatPointsElsewhereIsToldOnce(String text) {
        assertThat(whole().saying(text, null, "", "").says())
                .containsExactly("Please write here what you mean: what stands elsewhere or is attached is not read with this row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None of this was known to us.", "11 of 29 days", "She said no."})
    void whatSaysLittleIsAStatementAllTheSame(String text) {
        assertThat(whole().saying(text, Mark.FACT, "school record", "Ellie").findings()).isEmpty();
    }

    private static Statement unmarked(String source, String markWritten) {
        return new Statement(1, "worried", "Ellie was late.", Optional.empty(), source, "Ellie", "family", "", Sample.PLACE, markWritten);
    }
}
