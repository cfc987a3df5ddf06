package org.cleardays.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Known to us, last seen 2 April, nothing to add", "Nothing to add.", "We have nothing to add",
            "Dear Dev,\n\nThe family is known to us. Last seen on 2nd April. Nothing to report.\n\nKind regards\nDr Żółkiewski",
            "Hello\nNot known to our service and nothing to add\nOn Mon, 1 June 2026, Conference office wrote:\n> Please send your report",
            "There is no information to share at this time."})
    void aPlainNothingToAddIsUnderstood(String body) {
        assertThat(NewWords.in(body).saysNothingToAdd()).isTrue();
    }

    @ParameterizedTest
    @Tag("A14")
    @ValueSource(strings = {"", "Thank you", "Nothing to add, but Ellie had a bruise in May.", "I saw Noah on 2 April. Nothing to add.",
            "Known to us, last seen 2 April", "Will send later, nothing to add yet?", "Nothing to add to my report of last year, see there",
            "I will write soon.\n> nothing to add"})
    void whatSaysMoreOrLessIsReadByAPerson(String body) {
        assertThat(NewWords.in(body).saysNothingToAdd()).isFalse();
    }

    @Test
    void quotedTextIsNotNew() {
        assertThat(NewWords.in("Yes\n\n-----Original Message-----\nFrom: us").text()).isEqualTo("Yes");
    }
}
