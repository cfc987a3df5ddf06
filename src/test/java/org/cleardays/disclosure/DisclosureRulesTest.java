package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Parent by restriction by about-whom, every cell; every other reader stands in {@code ReaderByRestrictionTest}. Jade is the mother of all three; Ryan the father of Noah and of the baby, who is not
 * born; Marcus the father of Ellie. (domain.md 5: "A parent reads what is about their own children and about themselves".)
 */
@Tag("E")
class DisclosureRulesTest {

    private static final Conference CARTERS = Carters.book(new TestDatabase());

    private static final String TABLE = """
            who may read         | about            | Jade   | Ryan   | Marcus
            family               | Ellie            | reads  | closed | reads 
            family               | Noah             | reads  | reads  | closed
            family               | baby             | reads  | closed | closed
            family               | Jade             | reads  | closed | closed
            family               | Ryan             | closed | reads  | closed
            family               | Marcus           | closed | closed | reads 
            family               | Pauline          | closed | closed | closed
            family               | Ellie, Noah      | reads  | reads  | reads 
            family               | Noah, Ryan       | reads  | reads  | closed
            family               | Jade, Noah, Ryan | reads  | reads  | closed
            family               | all three        | reads  | reads  | reads 
            family               | Jade, baby       | reads  | closed | closed
            family               |                  | closed | closed | closed
            family               | Bob              | closed | closed | closed
            Jade only            | Ellie            | reads  | closed | closed
            Jade only            | Noah             | reads  | closed | closed
            Jade only            | baby             | reads  | closed | closed
            Jade only            | Jade             | reads  | closed | closed
            Jade only            | Ryan             | reads  | closed | closed
            Jade only            | Marcus           | reads  | closed | closed
            Jade only            | Pauline          | reads  | closed | closed
            Jade only            | Ellie, Noah      | reads  | closed | closed
            Jade only            | Noah, Ryan       | reads  | closed | closed
            Jade only            | Jade, Noah, Ryan | reads  | closed | closed
            Jade only            | all three        | reads  | closed | closed
            Jade only            | Jade, baby       | reads  | closed | closed
            Jade only            |                  | closed | closed | closed
            Jade only            | Bob              | closed | closed | closed
            Jade, Ryan           | Ellie            | reads  | reads  | closed
            Jade, Ryan           | Noah             | reads  | reads  | closed
            Jade, Ryan           | baby             | reads  | reads  | closed
            Jade, Ryan           | Jade             | reads  | reads  | closed
            Jade, Ryan           | Ryan             | reads  | reads  | closed
            Jade, Ryan           | Marcus           | reads  | reads  | closed
            Jade, Ryan           | Pauline          | reads  | reads  | closed
            Jade, Ryan           | Ellie, Noah      | reads  | reads  | closed
            Jade, Ryan           | Noah, Ryan       | reads  | reads  | closed
            Jade, Ryan           | Jade, Noah, Ryan | reads  | reads  | closed
            Jade, Ryan           | all three        | reads  | reads  | closed
            Jade, Ryan           | Jade, baby       | reads  | reads  | closed
            Jade, Ryan           |                  | closed | closed | closed
            Jade, Ryan           | Bob              | closed | closed | closed
            not Ryan, not Marcus | Ellie            | reads  | closed | closed
            not Ryan, not Marcus | Noah             | reads  | closed | closed
            not Ryan, not Marcus | baby             | reads  | closed | closed
            not Ryan, not Marcus | Jade             | reads  | closed | closed
            not Ryan, not Marcus | Ryan             | closed | closed | closed
            not Ryan, not Marcus | Marcus           | closed | closed | closed
            not Ryan, not Marcus | Pauline          | closed | closed | closed
            not Ryan, not Marcus | Ellie, Noah      | reads  | closed | closed
            not Ryan, not Marcus | Noah, Ryan       | reads  | closed | closed
            not Ryan, not Marcus | Jade, Noah, Ryan | reads  | closed | closed
            not Ryan, not Marcus | all three        | reads  | closed | closed
            not Ryan, not Marcus | Jade, baby       | reads  | closed | closed
            not Ryan, not Marcus |                  | closed | closed | closed
            not Ryan, not Marcus | Bob              | closed | closed | closed
            not Jade             | Ellie            | closed | closed | reads 
            not Jade             | Noah             | closed | reads  | closed
            not Jade             | baby             | closed | closed | closed
            not Jade             | Jade             | closed | closed | closed
            not Jade             | Ryan             | closed | reads  | closed
            not Jade             | Marcus           | closed | closed | reads 
            not Jade             | Pauline          | closed | closed | closed
            not Jade             | Ellie, Noah      | closed | reads  | reads 
            not Jade             | Noah, Ryan       | closed | reads  | closed
            not Jade             | Jade, Noah, Ryan | closed | reads  | closed
            not Jade             | all three        | closed | reads  | reads 
            not Jade             | Jade, baby       | closed | closed | closed
            not Jade             |                  | closed | closed | closed
            not Jade             | Bob              | closed | closed | closed
            professionals only   | Ellie            | closed | closed | closed
            professionals only   | Noah             | closed | closed | closed
            professionals only   | baby             | closed | closed | closed
            professionals only   | Jade             | closed | closed | closed
            professionals only   | Ryan             | closed | closed | closed
            professionals only   | Marcus           | closed | closed | closed
            professionals only   | Pauline          | closed | closed | closed
            professionals only   | Ellie, Noah      | closed | closed | closed
            professionals only   | Noah, Ryan       | closed | closed | closed
            professionals only   | Jade, Noah, Ryan | closed | closed | closed
            professionals only   | all three        | closed | closed | closed
            professionals only   | Jade, baby       | closed | closed | closed
            professionals only   |                  | closed | closed | closed
            professionals only   | Bob              | closed | closed | closed
            chair only           | Ellie            | closed | closed | closed
            chair only           | Noah             | closed | closed | closed
            chair only           | baby             | closed | closed | closed
            chair only           | Jade             | closed | closed | closed
            chair only           | Ryan             | closed | closed | closed
            chair only           | Marcus           | closed | closed | closed
            chair only           | Pauline          | closed | closed | closed
            chair only           | Ellie, Noah      | closed | closed | closed
            chair only           | Noah, Ryan       | closed | closed | closed
            chair only           | Jade, Noah, Ryan | closed | closed | closed
            chair only           | all three        | closed | closed | closed
            chair only           | Jade, baby       | closed | closed | closed
            chair only           |                  | closed | closed | closed
            chair only           | Bob              | closed | closed | closed
            nobody               | Ellie            | closed | closed | closed
            nobody               | Noah             | closed | closed | closed
            nobody               | baby             | closed | closed | closed
            nobody               | Jade             | closed | closed | closed
            nobody               | Ryan             | closed | closed | closed
            nobody               | Marcus           | closed | closed | closed
            nobody               | Pauline          | closed | closed | closed
            nobody               | Ellie, Noah      | closed | closed | closed
            nobody               | Noah, Ryan       | closed | closed | closed
            nobody               | Jade, Noah, Ryan | closed | closed | closed
            nobody               | all three        | closed | closed | closed
            nobody               | Jade, baby       | closed | closed | closed
            nobody               |                  | closed | closed | closed
            nobody               | Bob              | closed | closed | closed
            waits for release    | Ellie            | closed | closed | closed
            waits for release    | Noah             | closed | closed | closed
            waits for release    | baby             | closed | closed | closed
            waits for release    | Jade             | closed | closed | closed
            waits for release    | Ryan             | closed | closed | closed
            waits for release    | Marcus           | closed | closed | closed
            waits for release    | Pauline          | closed | closed | closed
            waits for release    | Ellie, Noah      | closed | closed | closed
            waits for release    | Noah, Ryan       | closed | closed | closed
            waits for release    | Jade, Noah, Ryan | closed | closed | closed
            waits for release    | all three        | closed | closed | closed
            waits for release    | Jade, baby       | closed | closed | closed
            waits for release    |                  | closed | closed | closed
            waits for release    | Bob              | closed | closed | closed
                                 | Ellie            | closed | closed | closed
                                 | Noah             | closed | closed | closed
                                 | baby             | closed | closed | closed
                                 | Jade             | closed | closed | closed
                                 | Ryan             | closed | closed | closed
                                 | Marcus           | closed | closed | closed
                                 | Pauline          | closed | closed | closed
                                 | Ellie, Noah      | closed | closed | closed
                                 | Noah, Ryan       | closed | closed | closed
                                 | Jade, Noah, Ryan | closed | closed | closed
                                 | all three        | closed | closed | closed
                                 | Jade, baby       | closed | closed | closed
                                 |                  | closed | closed | closed
                                 | Bob              | closed | closed | closed
            her solicitor        | Ellie            | closed | closed | closed
            her solicitor        | Noah             | closed | closed | closed
            her solicitor        | baby             | closed | closed | closed
            her solicitor        | Jade             | closed | closed | closed
            her solicitor        | Ryan             | closed | closed | closed
            her solicitor        | Marcus           | closed | closed | closed
            her solicitor        | Pauline          | closed | closed | closed
            her solicitor        | Ellie, Noah      | closed | closed | closed
            her solicitor        | Noah, Ryan       | closed | closed | closed
            her solicitor        | Jade, Noah, Ryan | closed | closed | closed
            her solicitor        | all three        | closed | closed | closed
            her solicitor        | Jade, baby       | closed | closed | closed
            her solicitor        |                  | closed | closed | closed
            her solicitor        | Bob              | closed | closed | closed
            """;

    @ParameterizedTest
    @MethodSource("cells")
    void aReaderReadsExactlyWhatTheTableSays(Cell cell) {
        assertThat(mayRead(cell, "worried")).isEqualTo(cell.reads());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aChildsOwnWordsReachNoParentByRule(Cell cell) {
        assertThat(mayRead(cell, DisclosureRules.CHILD_VIEWS)).isFalse();
    }

    @Test
    void thereIsARowForEachRestrictionAndEachAbout() {
        List<Cell> cells = cells().toList();
        long restrictions = cells.stream().map(Cell::whoMayRead).distinct().count();
        long abouts = cells.stream().map(Cell::about).distinct().count();
        assertThat(cells).hasSize((int) (restrictions * abouts * 3)).doesNotHaveDuplicates();
    }

    private static boolean mayRead(Cell cell, String section) {
        Person reader = CARTERS.personByKey(cell.reader().toLowerCase()).orElseThrow();
        return new DisclosureRules(CARTERS).of(reader.id(), CARTERS.authors().getFirst().id(), section, cell.whoMayRead(), cell.about()).reads();
    }

    record Cell(String whoMayRead, String about, String reader, boolean reads) {
    }

    static Stream<Cell> cells() {
        List<String[]> rows = TABLE.lines().map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toList();
        String[] head = rows.getFirst();
        return rows.stream().skip(1).flatMap(row -> Stream.of(2, 3, 4)
                .map(column -> new Cell(row[0], row[1], head[column], row[column].equals("reads"))));
    }
}
