package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.Optional;

import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportChecksTest {

    @Test
    void aWholeReportHasNoFindings() {
        assertThat(whole().saying("Ellie was late.", Mark.FACT, "school record", "Ellie").findings()).isEmpty();
    }

    @Test
    void anUnmarkedStatementIsNamedByItsPlace() {
        assertThat(whole().saying("Ellie was late.", null, "school record", "Ellie").findings())
                .containsExactly(new Finding(Sample.PLACE, "Please say which kind this is: fact, observation, allegation or opinion."));
    }

    @Test
    void aRowWithoutItsStatementIsToldOnce() {
        assertThat(whole().saying("", Mark.FACT, "", "Ellie").says()).containsExactly("Please say in the first column what this row tells, or clear the row.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FACT        | ''                               | Please name the record or the finding that shows this fact.
            FACT        | –                                | Please name the record or the finding that shows this fact.
            OBSERVATION | ''                               | Please say who saw or heard this, and when.
            OBSERVATION | Miss Tran                        | Please say when this was seen or heard.
            ALLEGATION  | ''                               | Please say who said this, to whom and when.
            ALLEGATION  | –                                | Please say who said this, to whom and when.
            OPINION     | ''                               | Please say whose opinion this is (“mine” will do) and what it rests on.
            """)
    void aSourceIsAskedForAsTheKindNeedsIt(Mark mark, String source, String says) {
        assertThat(whole().saying("Ellie was late.", mark, source, "Ellie").says()).containsExactly(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FACT        | attendance register
            OBSERVATION | PC Hale, 18 May, 22:40
            OBSERVATION | Miss Tran, last Monday in class
            ALLEGATION  | a neighbour, to PC Hale, 18 May
            OPINION     | mine
            OPINION     | –
            """)
    void aSourceThatAnswersIsEnough(Mark mark, String source) {
        assertThat(whole().saying("Ellie was late.", mark, source, "Ellie").findings()).isEmpty();
    }

    @Test
    void aStatementSaysWhomItIsAbout() {
        assertThat(whole().saying("Somebody was late.", Mark.FACT, "school record", "").says()).containsExactly("Please say whom this is about.");
    }

    @Test
    void aSectionLeftBlankIsAskedFor() {
        assertThat(whole().without("nothing-in-worried").findings()).singleElement().extracting(Finding::place)
                .isEqualTo("What are we worried about?");
    }

    @Test
    void whatStandsOutsideATableIsMovedByItsAuthor() {
        assertThat(whole().outside("Sign-off").outside("Sign-off").findings()).singleElement().extracting(Finding::place).isEqualTo("Sign-off");
    }

    @Test
    void aChildWithoutARowIsNamedByInitialsOnly() {
        assertThat(whole().by("adeyemi").scale("Noah", Optional.of(5), "He is well.").says())
                .containsExactly("Please add a row for B.C., with a number from 0 to 10 and the reason for it.");
    }

    @Test
    void aScaleHasANumber() {
        assertThat(whole().scale("Ellie", Optional.empty(), "She is safe in school.").says())
                .containsExactly("Please give E.C. a whole number from 0 to 10.");
    }

    @Test
    void aScaleHasAReason() {
        assertThat(whole().scale("ELLIE CARTER", Optional.of(5), "").says()).containsExactly("Please say why you gave E.C. this number.");
    }

    @Test
    @Tag("A15")
    void aReportOfAnotherConferenceIsNotTakenForThisOne() {
        assertThat(whole().field("conference", "CPC-2026-0199").says())
                .containsExactly("Please check the conference reference: this conference's is CPC-2026-0143.");
    }

    @Test
    void theReferenceMayBeWrittenWithSpaces() {
        assertThat(whole().field("conference", "cpc 2026 0143 (Carter)").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conference | Please write the conference reference, CPC-2026-0143.
            agency     | Please name your agency.
            author     | Please write your name.
            written    | Please write the date of this report.
            signed-by  | Please sign off with your name.
            signed-on  | Please date your sign-off.
            """)
    void eachFieldThatMustBeThereIsAskedFor(String field, String says) {
        assertThat(whole().without(field).says()).containsExactly(says);
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(whole().without("agency").without("signed-by").saying("Ellie was late.", null, "", "").findings()).hasSize(4);
    }

    @Test
    void aFileThatIsNotTheFormGetsOneReason() {
        assertThat(whole().without("agency").saysWithoutHeadings())
                .containsExactly("Please send your report on the form we sent you, with its headings: we could not find them in this file.");
    }
}
