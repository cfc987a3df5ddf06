package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "on statement 4 | 4", "Statement 4. | 4", "mine, rests on 2 and 3 | 2 3", "resting on statements 2, 3 and 5 | 2 3 5", "on 1-3 | 1 2 3",
        "based on points 2 to 4 above | 2 3 4", "from 7 | 7", "statements 3 & 5 | 3 5", "on statements 1–2, and no. 9 | 1 2 9", "built upon #6 | 6"})
    void numbersAreStatements(String source, String numbers) {
        Set<Integer> expected = Stream.of(numbers.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        assertThat(Grounds.understand(source)).isEqualTo(new Grounds.Numbered(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"on the statements above and the police's | ''", "all of the above | ''", "mine, resting on the analysis above | analysis"})
    void whatStandsAboveIsMeant(String source, String section) {
        assertThat(Grounds.understand(source)).isEqualTo(new Grounds.Above(section));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on the statements of this report", "on all statements", "these statements together"})
    void statementsWithoutNumbersAreAllOfThem(String source) {
        assertThat(Grounds.understand(source)).isEqualTo(new Grounds.Statements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine, from my visits", "mine, over five visits since January", "home visit, 19 May, 14:10", "mine, resting on the incident records",
        "reading test, April", "mine, from her work in class", "health assessment of 4 May"})
    void groundsOfItsOwnAreNamed(String source) {
        assertThat(Grounds.understand(source)).isEqualTo(new Grounds.OfItsOwn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "mine", "my own view", "A. Hussain", "mine, agreed with DS Pryce", "from what Jade told me", "on 4 May"})
    void whatSaysNothingOfThemIsUnsaid(String source) {
        assertThat(Grounds.understand(source)).isEqualTo(new Grounds.Unsaid());
    }
}
