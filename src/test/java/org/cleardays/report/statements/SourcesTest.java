package org.cleardays.report.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                 | Please name the record or the finding that shows this fact.
            –                                  | Please name the record or the finding that shows this fact.
            mine                               | Please name the record or the finding that shows this fact.
            own knowledge, 3 May               | Please name the record or the finding that shows this fact.
            various sources                    | Please name the record or the finding that shows this fact.
            common knowledge                   | Please name the record or the finding that shows this fact.
            Jade Carter, to me, 3 May          | Please name the record that shows this fact; if you only heard it from somebody, please choose “allegation”.
            told by a neighbour                | Please name the record that shows this fact; if you only heard it from somebody, please choose “allegation”.
            attendance register                |
            police log of 18 May, read 19 May  |
            my case notes, 3 May               |
            letter to me from the hospital     |
            Sheffield Crown Court, 2 May       |
            """)
    void aFactNamesItsRecord(String source, String says) {
        assertThat(told(Mark.FACT, "Ellie was late.", source)).isEqualTo(saying(says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie was late.              | ''                             | Please say who saw or heard this, and when.
            Ellie was late.              | in class                       | Please say who saw or heard this, and when.
            Ellie was late.              | Miss Tran                      | Please say when this was seen or heard.
            Ellie was late.              | seen by me                     | Please say when this was seen or heard.
            Ellie was late.              | 12 May                         | Please say who saw or heard this (“me” will do).
            Ellie was late.              | Home visit, 16 April, at 14:10 | Please say who saw or heard this (“me” will do).
            I saw that Ellie was late.   | home visit, 16 April           |
            Ellie was late on Monday.    | Miss Tran                      |
            Ellie was late.              | PC Hale, 18 May, 22:40         |
            Ellie was late.              | Miss Tran, last Monday         |
            Ellie was late.              | class teacher, most weeks      |
            Ellie was late.              | seen by me, 21 May             |
            "I saw it", it says there.   | in class                       | Please say who saw or heard this, and when.
            """)
    void anObservationSaysWhoAndWhen(String text, String source, String says) {
        assertThat(told(Mark.OBSERVATION, text, source)).isEqualTo(saying(says));
    }

    @Test
    void theDateOfARowOfTheChronologyIsWhen() {
        assertThat(whole().saying(new Statement(1, "chronology", "Ellie was late.", Optional.of(Mark.OBSERVATION), "Miss Tran", "Ellie", "family",
                "18 May 2026", "x", "")).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie was late.          | ''                                    | Please say who said this, to whom and when.
            Ellie was late.          | –                                     | Please say who said this, to whom and when.
            Jade said so.            | ''                                    | Please say who said this, to whom and when.
            Ellie was late.          | hearsay                               | Please say who said this, to whom and when.
            Ellie was late.          | to me, 18 May                         | Please say who said this.
            Ellie was late.          | told to Miss Tran at school           | Please say who said this.
            Ellie was late.          | Jade Carter                           | Please say to whom this was said (“to me” will do), and when.
            Ellie was late.          | a neighbour, 18 May                   | Please say to whom this was said (“to me” will do), and when.
            Ellie told Mrs Okafor.   | to Mrs Okafor, 15 May                 |
            Ellie told me.           | Ellie, 15 May                         |
            Ellie was late.          | a neighbour, to PC Hale, 18 May       |
            Ellie was late.          | Jade Carter, to me                    |
            Ellie was late.          | Marcus Reid, in his letter of 26 May  |
            Ellie was late.          | anonymous caller, referral of 3 March |
            Ellie was late.          | Jade told me on 3 March               |
            """)
    void anAllegationSaysWhoSaidItAndToWhom(String text, String source, String says) {
        assertThat(told(Mark.ALLEGATION, text, source)).isEqualTo(saying(says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie is tired.                     | ''                              | Please say whose opinion this is (“mine” will do) and what it rests on.
            Ellie is tired.                     | –                               | Please say whose opinion this is (“mine” will do) and what it rests on.
            Ellie is tired.                     | mine                            | Please say what this opinion rests on, such as “mine, from my visits” or “mine, on rows 1 and 2”.
            Ellie is tired.                     | Kate Wills, health visitor      | Please say what this opinion rests on, such as “mine, from my visits” or “mine, on rows 1 and 2”.
            Ellie is tired.                     | on the statements above         | Please say whose opinion this is (“mine” will do).
            I think Ellie is tired.             | on the statements above         |
            Miss Tran is worried about Ellie.   | on the statements above         |
            Ellie is tired because of the nights. | mine                          |
            Ellie is tired.                     | mine, over five visits          |
            Ellie is tired.                     | Miss Tran, from her work        |
            Ellie is tired.                     | Mine, resting on rows 1 and 2   |
            """)
    void anOpinionSaysWhoseItIsAndWhatItRestsOn(String text, String source, String says) {
        assertThat(told(Mark.OPINION, text, source)).isEqualTo(saying(says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | Please say whose view this is (“mine” will do).
            –    |
            mine |
            """)
    void whatIsToBeDoneRestsOnNothing(String source, String says) {
        assertThat(whole().saying(new Statement(1, "needs-to-happen", "I will see Ellie.", Optional.of(Mark.OPINION), source, "Ellie", "family", "",
                "x", "")).says()).isEqualTo(saying(says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPINION     | Apparently Ryan drinks.              | mine, from my visits     | true
            OBSERVATION | I was told that Ryan drinks.         | me, 3 May                | true
            OBSERVATION | Ryan is said to drink.               | seen by me, 3 May        | true
            OPINION     | Apparently Ryan drinks.              | Jade Carter, from a talk | false
            OBSERVATION | I saw Ryan drink.                    | me, 3 May                | false
            OBSERVATION | He shouted “I was told to stay out”. | me, 3 May                | false
            """)
    void whatReadsAsSecondHandNamesItsSource(Mark mark, String text, String source, boolean asked) {
        assertThat(told(mark, text, source)).isEqualTo(asked
                ? List.of("Please say who told you this, or which record it is from: it reads as second-hand.") : List.of());
    }

    private static List<String> told(Mark mark, String text, String source) {
        return whole().saying(text, mark, source, "Ellie").says();
    }

    private static List<String> saying(String says) {
        return says == null ? List.of() : List.of(says);
    }
}
