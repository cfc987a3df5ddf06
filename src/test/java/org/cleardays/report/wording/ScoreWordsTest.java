package org.cleardays.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0
            4            | 4
            10           | 10
            4/10         | 4
            4 / 10       | 4
            4 out of 10  | 4
            Four         | 4
            four out of ten | 4
            4.           | 4
            Score: 4     | 4
            4 (four)     | 4
            4 (was 6)    | 4
            """)
    void aNumberIsReadAsAuthorsWriteIt(String written, int score) {
        assertThat(ScoreWords.score(written)).contains(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4-5", "4–5", "4.5", "4 or 5", "11", "-4", "4/5", "high", "between 3 and 4", "?", "40%", "4 5"})
    void aRangeAHalfOrAnythingElseIsLeftForItsAuthor(String written) {
        assertThat(ScoreWords.score(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie: 4                        | Ellie=4
            Ellie 4, Noah 3                 | Ellie=4, Noah=3
            Ellie Carter 4/10; Noah Carter 3/10 | Ellie Carter=4, Noah Carter=3
            Ellie – 4 and Noah – 3          | Ellie=4, Noah=3
            Ellie: four Noah: three         | Ellie=4, Noah=3
            Unborn Baby Carter 3            | Unborn Baby Carter=3
            """)
    void severalNumbersGoEachWithItsChild(String written, String read) {
        assertThat(ScoreWords.named(written).stream().map(named -> named.name() + "=" + named.score()).collect(Collectors.joining(", "))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4 and 3", "Ellie 4, 3", "Ellie 4-5", "Ellie 4 because she is safe", "Ellie 11", "Ellie"})
    void numbersThatDoNotAllHaveTheirChildAreNotShared(String written) {
        assertThat(ScoreWords.named(written)).isEmpty();
    }
}
