package org.cleardays.report.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cleardays.report.Hint;
import org.cleardays.report.Mark;
import org.cleardays.report.checks.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindHintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FACT        | Ryan apparently drinks.                   | This is marked as a fact and reads like something that was told (“apparently”): is it an allegation?
            FACT        | It is reported that Ryan drinks.          | This is marked as a fact and reads like something that was told (“It is reported”): is it an allegation?
            FACT        | Jade told me that Ryan drinks.            | This is marked as a fact and reads like something that was told (“told me”): is it an allegation?
            OBSERVATION | He seemed aggressive because I came late. | This is marked as an observation and judges, too (“seemed”): what was seen or heard? The judgement can be an opinion in a row of its own.
            OBSERVATION | Jade was hostile.                         | This is marked as an observation and judges, too (“hostile”): what was seen or heard? The judgement can be an opinion in a row of its own.
            OPINION     | Ryan clearly drinks.                      | This is marked as an opinion and reads like a fact (“clearly”): “in my view” tells readers what it is.
            OPINION     | I saw him and I think he had drunk.       | This reads like an observation (“I saw”) and like an opinion (“I think”): two rows may be clearer.
                        | I saw him and I think he had drunk.       | This reads like an observation (“I saw”) and like an opinion (“I think”): two rows may be clearer.
            """)
    void aStatementThatReadsOtherwiseThanItIsMarkedIsLookedAtAgain(Mark mark, String text, String says) {
        assertThat(hints(mark, text)).containsExactly(new Hint(Sample.PLACE, says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FACT        | Ryan was convicted on 3 March.
            FACT        | He shouted “she told me to go”.
            OBSERVATION | Ryan smelled of alcohol and could not say what day it was.
            OBSERVATION | Jade answered the door with a swollen left eye and asked me to speak quietly.
            OBSERVATION | He called her “aggressive”.
            ALLEGATION  | Jade told me that she saw him, and that he is clearly drunk, I think.
            ALLEGATION  | Ryan apparently drinks.
            OPINION     | In my view Ryan drinks.
            OPINION     | Ellie learns well.
            """)
    void oneThatReadsAsItIsMarkedIsLeftAlone(Mark mark, String text) {
        assertThat(hints(mark, text)).isEmpty();
    }

    private static List<Hint> hints(Mark mark, String text) {
        return new KindHints(HintWords.load()).of(Sample.whole().saying(text, mark, "mine, 3 May", "Ellie").subject());
    }
}
