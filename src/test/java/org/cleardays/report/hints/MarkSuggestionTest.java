package org.cleardays.report.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.CarterReports;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkSuggestionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I saw Ryan push the door.                                        | OBSERVATION | I saw
            Ellie was seen to hide under the table.                          | OBSERVATION | was seen
            We noticed that Noah had no coat.                                | OBSERVATION | We noticed
            His breath smelled of alcohol.                                   | OBSERVATION | smelled of
            When I arrived, the children were asleep.                        | OBSERVATION | When I arrived
            Jade told me that Ryan had held her.                             | ALLEGATION  | told me
            Ellie told Mrs Okafor about the noise.                           | ALLEGATION  | told Mrs
            It is alleged to have happened in May.                           | ALLEGATION  | alleged
            A neighbour said she heard a child.                              | ALLEGATION  | said she
            Jade disclosed that there had been shouting.                     | ALLEGATION  | disclosed that
            Ryan denied that he had been there.                              | ALLEGATION  | denied that
            In my view Ellie is tired.                                       | OPINION     | In my view
            I think the nights are hard.                                     | OPINION     | I think
            Jade appears to be exhausted.                                    | OPINION     | appears to
            Both of us are worried that Noah may be hurt.                    | OPINION     | are worried that
            Ellie is likely to need help.                                    | OPINION     | is likely to
            The attendance register shows 11 late marks.                     | FACT        | attendance register
            The school's record shows four moves.                            | FACT        | record shows
            Ryan was convicted of assault on 3 March.                        | FACT        | was convicted
            """)
    void namesTheKindAndTheWordsItReadsSoBy(String text, Mark mark, String because) {
        assertThat(suggestion(text)).contains(new MarkSuggestion(mark, because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ellie was late.", "I saw it and I think it was wrong.", "Jade told me that she thinks he was seen to hit her.",
            "Ellie said: “I saw Daddy hit Mummy.”", "I told Jade that I would come back.", "The hospital's letter said that the arm was broken.",
            "Ryan was seen by a neighbour pushing the door.", "The court record said that he was ill.", "Jade asked me to speak quietly.",
            "Nobody had asked her anything.", "I have visited five times.", "There were no allegations.", "He told the story again.",
            "It said \"in my view\" on the cover.", ""})
    void makesNoneWhereWordsAreOfTwoKindsOrTurnedAround(String text) {
        assertThat(suggestion(text)).isEmpty();
    }

    @Test
    void saysThatItIsOnlyASuggestion() {
        assertThat(suggestion("I saw him.").orElseThrow().says()).isEqualTo("This reads like an observation, because of “I saw”. It is only a suggestion.");
        assertThat(suggestion("I think so.").orElseThrow().says()).startsWith("This reads like an opinion, because");
        assertThat(suggestion("It is alleged.").orElseThrow().says()).startsWith("This reads like an allegation, because");
        assertThat(suggestion("His record shows it.").orElseThrow().says()).startsWith("This reads like a fact, because");
    }

    @ParameterizedTest
    @MethodSource("carterStatements")
    void neverNamesAWrongKindForWhatTheCartersAuthorsWrote(String text, String mark) {
        assertThat(suggestion(text).map(suggestion -> suggestion.mark().word()).orElse(mark)).isEqualTo(mark);
    }

    @Test
    void namesTheRightKindForSomeOfThem() {
        assertThat(carterStatements().filter(row -> suggestion(String.valueOf(row.get()[0])).isPresent())).hasSizeGreaterThanOrEqualTo(10);
    }

    static Optional<MarkSuggestion> suggestion(String text) {
        return MarkSuggestion.of(new Statement(1, "worried", text, Optional.empty(), "", "", "", "", "", ""));
    }

    /** The statement and its mark, wherever they stand in a row: the chronology's begin with a date. */
    private static Stream<Arguments> carterStatements() {
        List<Arguments> rows = new ArrayList<>();
        for (String author : CarterReports.AUTHORS) {
            CarterReports.report(author).values().stream().filter(List.class::isInstance).flatMap(section -> ((List<?>) section).stream())
                    .filter(List.class::isInstance).map(row -> ((List<?>) row).stream().map(String::valueOf).toList())
                    .forEach(row -> marked(row).ifPresent(rows::add));
        }
        return rows.stream();
    }

    private static Optional<Arguments> marked(List<String> row) {
        for (int i = 1; i < row.size(); i++) {
            String mark = row.get(i).replace("?", "");
            if (Stream.of(Mark.values()).anyMatch(kind -> kind.word().equals(mark))) {
                return Optional.of(Arguments.of(row.get(i - 1), mark));
            }
        }
        return Optional.empty();
    }
}
