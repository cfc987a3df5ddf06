package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalesTest {

    @Test
    void aChildWithoutARowIsNamedByInitialsOnly() {
        assertThat(whole().by("adeyemi").field("children", "Noah, Baby").field("agency", "Maternity").field("author", "G. Adeyemi")
                .scale("Noah", Optional.of(5), "He is well.").says())
                .contains("Please add a row for B.C., with a number from 0 to 10 and the reason for it.")
                .noneMatch(says -> says.contains("a row for N.C."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baby Carter", "unborn baby", "Unborn", "Jade's baby", "bump"})
    void anUnbornChildIsKnownByManyNames(String child) {
        assertThat(whole().by("adeyemi").scale(child, Optional.of(5), "All goes well.").says())
                .contains("Please add a row for N.C., with a number from 0 to 10 and the reason for it.")
                .noneMatch(says -> says.contains("a row for B.C.") || says.contains("check the name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie        | | She is safe in school. | Please give E.C. a whole number from 0 to 10.
            ELLIE CARTER | 5 | ''                  | Please say why you gave E.C. this number.
            Ellie        | 0 | –                   | Please say why you gave E.C. this number.
            Ellie        | | ''                    | Please add a row for E.C., with a number from 0 to 10 and the reason for it.
            """)
    void aScaleHasANumberAndAReason(String child, Integer score, String reason, String says) {
        assertThat(whole().scale(child, Optional.ofNullable(score), reason).says()).containsExactly(says);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void bothEndsOfTheScaleAreNumbers(int score) {
        assertThat(whole().scale("Ellie", Optional.of(score), "It is so.").findings()).isEmpty();
    }

    @Test
    void twoNumbersForOneChildAreOneTooMany() {
        assertThat(whole().andScale("Ellie", Optional.of(7), "On a good day.").says())
                .containsExactly("Please give E.C. one number: there are two rows with different ones.");
        assertThat(whole().andScale("Ellie", Optional.of(5), "As above.").findings()).isEmpty();
    }

    @Test
    void aRowSaysWhichChildItIsAboutAndThatOneIsOfTheConference() {
        assertThat(whole().andScale("", Optional.of(7), "All is well.").says()).containsExactly("Please say which child this row is about.");
        assertThat(whole().andScale("Alfie", Optional.of(7), "All is well.").says())
                .containsExactly("Please check the name: this is not a child of this conference.");
        assertThat(whole().andScale("Noah", Optional.of(7), "All is well.").findings()).isEmpty();
    }

    @Test
    void oneRowMayBeForAllChildren() {
        assertThat(whole().scale("all children", Optional.of(7), "All is well.").findings()).isEmpty();
    }

    @Test
    void theChoiceToSayNothingIsEnough() {
        assertThat(whole().scale("Noah", Optional.of(1), "It is so.").field("nothing-in-scale", "not known to us").findings()).isEmpty();
    }
}
