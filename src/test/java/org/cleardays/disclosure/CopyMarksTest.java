package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a statement in plain words: interface.md, P3; the sources are the Carters'. */
class CopyMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FACT        | attendance register                    | Recorded as fact in: attendance register
            FACT        | police log of 18 May, read 19 May      | Recorded as fact in: police log of 18 May, read 19 May
            FACT        | –                                      | Recorded as fact
            OBSERVATION | Miss Tran, 12 May, in class            | Seen or heard by Miss Tran, 12 May, in class
            OBSERVATION | PC Hale, 18 May, 22:40                 | Seen or heard by PC Hale, 18 May, 22:40
            OBSERVATION | home visit, 19 May, 14:10, seen by me  | Seen or heard by Amira Hussain: home visit, 19 May, 14:10, seen by me
            OBSERVATION | Home visit, 12 March                   | Seen or heard: Home visit, 12 March
            OBSERVATION | ''                                     | Seen or heard by Amira Hussain
            ALLEGATION  | Jade Carter, to me, 19 May             | Said by Jade Carter, to me, 19 May (“me” is Amira Hussain). This is what was said; it has not been established as fact.
            ALLEGATION  | a neighbour, to PC Hale, 18 May        | Said by a neighbour, to PC Hale, 18 May. This is what was said; it has not been established as fact.
            OPINION     | on the statements above                | Amira Hussain’s view: on the statements above
            OPINION     | -                                      | Amira Hussain’s view
            """)
    void theMarkIsSaidInPlainWordsAroundTheSourceAsItWasWritten(Mark mark, String source, String says) {
        assertThat(new CopyMarks(new CopyWords(), "Amira Hussain").of(statement(mark, source))).isEqualTo(says);
    }

    private static Statement statement(Mark mark, String source) {
        return new Statement(1, "worried", "Something.", Optional.of(mark), source, "Ellie", "", "", "row 1", mark.word());
    }
}
