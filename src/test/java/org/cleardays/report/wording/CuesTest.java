package org.cleardays.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    private final Cues cues = Cues.of(List.of("I saw", "alleg*", "d.o.b", "child's"));

    @ParameterizedTest
    @ValueSource(strings = {"I saw it", "When i  saw it", "(I saw)", "an allegation", "Alleged", "alleg.", "D.O.B: 3 May", "the child’s room", "the child's"})
    void areFoundAsWholeWordsWhateverTheirCase(String text) {
        assertThat(cues.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iris saw it", "I sawed", "unalleged", "dob", "d-o-b", "children's", ""})
    void areNotFoundWithinOtherWords(String text) {
        assertThat(cues.in(text)).isFalse();
    }

    @Test
    void theFirstIsToldAsItStandsThere() {
        assertThat(cues.first("She alleged that I saw it.")).contains("alleged");
        assertThat(cues.first("nothing")).isEmpty();
    }

    @Test
    void canBeTakenOut() {
        assertThat(cues.without("What I saw, alleged").strip()).isEqualTo("What  ,");
        assertThat(cues.without("I saw I saw")).isBlank();
        assertThat(cues.without("nothing")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said “I saw it”.", "He said \"I saw it\".", "He said: 'I saw it.'", "He said ‘I saw it’ and left"})
    void whatIsQuotedIsNobodysOwnWords(String text) {
        assertThat(cues.in(Quotes.leftOut(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noah's ears and Jade's: I saw both parents' arms", "I saw it and he said “no”."})
    void anApostropheIsNoQuotation(String text) {
        assertThat(cues.in(Quotes.leftOut(text))).isTrue();
    }
}
