package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {

    private static final Conference CARTERS = Carters.book(new TestDatabase());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ellie | ellie", "ellie carter | ellie", "Ellie, Noah | ellie noah", "Noah and the baby | baby noah", "Noah, baby | baby noah",
        "unborn baby | baby", "all three | baby ellie noah", "all children | baby ellie noah", "All three children. | baby ellie noah",
        "Jade, Noah, Ryan | jade noah ryan", "Marcus Reid | marcus", "Pauline | pauline"})
    void namesAreMatchedWithChildrenAndPeople(String written, String keys) {
        assertThat(keys(About.understand(written, CARTERS))).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Elie", "Ellie, Bob", "all four", "both", "both children", "the family", "Carter", "mother"})
    void oneNameThatIsNobodysLeavesTheWholeUnmatched(String written) {
        assertThat(About.understand(written, CARTERS)).isEqualTo(new About.Unmatched(written));
    }

    @Test
    void nothingWrittenIsUnmatched() {
        assertThat(About.understand(null, CARTERS)).isEqualTo(new About.Unmatched(""));
    }

    private static String keys(About about) {
        return about instanceof About.Known(var children, var people)
                ? Stream.concat(children.stream().map(id -> CARTERS.child(id).key()), people.stream().map(id -> CARTERS.person(id).key()))
                        .sorted().collect(Collectors.joining(" "))
                : "unmatched";
    }
}
