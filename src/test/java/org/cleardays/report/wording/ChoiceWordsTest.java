package org.cleardays.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"not known to us", "Not known to us.", "\u201cnot known to us\u201d", "N/K", "n.k.", "not known", "None known", "nothing to add",
        "known, last seen 2 April, nothing to add", "Known to us, last seen 2 April, nothing to add", "Known – last seen on 2 April 2026 – nothing to add.",
        "Last seen 02/04/2026. Nothing further to add.", "known, last seen last Tuesday, nothing to add", "Nothing to add. Last seen 2 April",
        "known to us; nothing to add", "Known to us, last contact in March, nothing to report"})
    void aChoiceToSayNothingIsReadAsAuthorsWriteIt(String written) {
        assertThat(ChoiceWords.saysNothing(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "not applicable", "–", "known, last seen (date), nothing to add", "tbc", "Ellie is not known to drink.", "not known whether Ryan drinks",
        "Last seen 2 April with a bruise on her arm, nothing to add", "known to police", "Nothing to add but that she was late", "none of the children slept", "none", "Nil"})
    void anythingElseIsNot(String written) {
        assertThat(ChoiceWords.saysNothing(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "Not applicable", "–", "-", "known, last seen (date), nothing to add",
        "\u201cnot known to us\u201d, or \u201cknown, last seen (date), nothing to add\u201d"})
    void someWordsSayNeither(String written) {
        assertThat(ChoiceWords.saysNeither(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not known to us", "tbc", "Ellie was late.", "no"})
    void mostWordsSaySomething(String written) {
        assertThat(ChoiceWords.saysNeither(written)).isFalse();
    }
}
