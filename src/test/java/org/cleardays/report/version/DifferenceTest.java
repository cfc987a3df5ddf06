package org.cleardays.report.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cleardays.report.Mark;
import org.cleardays.report.ReadReport;
import org.cleardays.report.ReadReport.Outside;
import org.cleardays.report.ScaleEntry;
import org.cleardays.report.Statement;
import org.cleardays.report.version.Difference.Change;
import org.cleardays.report.version.Difference.Detail;
import org.cleardays.report.version.Difference.Kind;
import org.cleardays.report.version.Difference.Of;
import org.cleardays.report.version.Difference.Way;
import org.junit.jupiter.api.Test;

/** What changed from one version of a report to the next, statement by statement. */
class DifferenceTest {

    private static final String LATE = "Ellie arrived late on 11 of the 29 school days from 13 April to 22 May.";
    private static final String FLINCHED = "Ellie flinched when a chair fell over and hid under the table.";
    private static final String READS = "Ellie reads two years above her age.";

    @Test
    void versionsThatSayTheSameDifferInNothing() {
        assertThat(between(report(of(LATE), of(READS)), report(of(LATE), of(READS))).nothing()).isTrue();
    }

    @Test
    void aMarkThatWasAddedIsADetailOfItsStatement() {
        Difference difference = between(report(marked(FLINCHED, null)), report(marked(FLINCHED, Mark.OBSERVATION)));
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.place()).isEqualTo("Worried, row 1");
            assertThat(change.changesWords()).isFalse();
            assertThat(change.details()).containsExactly(new Detail("mark", "", "observation"));
        });
    }

    @Test
    void wordsThatWereAddedAndRemovedAreShownInReadingOrder() {
        Change change = between(report(of(LATE)), report(of("Ellie arrived late on 12 of the 29 school days from 13 April to 22 May; on some of these days "
                + "the family was staying elsewhere."))).changes().getFirst();
        assertThat(told(change)).isEqualTo("Ellie arrived late on -11- +12+ of the 29 school days from 13 April to 22 -May.- "
                + "+May; on some of these days the family was staying elsewhere.+");
    }

    @Test
    void aRowThatMovedIsTheSameStatement() {
        assertThat(between(report(of(LATE), of(FLINCHED), of(READS)), report(of(READS), of(LATE), of(FLINCHED))).nothing()).isTrue();
    }

    @Test
    void aStatementThatIsNewAndOneThatIsGoneAreTold() {
        Difference difference = between(report(of(LATE), of(FLINCHED)), report(of(LATE), of(READS)));
        assertThat(difference.changes()).extracting(Change::kind, Change::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, READS), org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, FLINCHED));
        assertThat(difference.statements(Kind.ADDED)).isEqualTo(1);
    }

    @Test
    void theMostAlikeArePairedThoughRowsWereInserted() {
        Difference difference = between(report(of(LATE), of(FLINCHED)),
                report(of("Something else came before."), of(LATE), of("Ellie flinched when a chair fell over, and then hid under the table.")));
        assertThat(difference.changes()).extracting(Change::kind, Change::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "Worried, row 1"), org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "Worried, row 3"));
    }

    @Test
    void aRewordedStatementAtItsOldPlaceIsAChangeAndNotANewOne() {
        assertThat(between(report(of("Ellie hid under the table.")), report(of("A chair fell over; Ellie flinched and hid from it under a table."))).changes())
                .singleElement().extracting(Change::kind).isEqualTo(Kind.CHANGED);
    }

    @Test
    void sourcesPersonsAndReadersAreTold() {
        Statement before = new Statement(1, "worried", LATE, Optional.of(Mark.FACT), "register", "Ellie", "family", "", "Worried, row 1", "fact");
        Statement after = new Statement(1, "worried", LATE, Optional.of(Mark.FACT), "register, 22 May", "Ellie, Noah", "not Ryan", "", "Worried, row 1", "F");
        assertThat(between(numbered(List.of(before)), numbered(List.of(after))).changes().getFirst().details()).containsExactlyInAnyOrder(
                new Detail("source", "register", "register, 22 May"), new Detail("about", "Ellie", "Ellie, Noah"),
                new Detail("who-may-read", "family", "not Ryan"));
    }

    @Test
    void aScaleIsFoundByItsChild() {
        Difference difference = between(scaled("Ellie", 4, "She is safe at school."), scaled("ELLIE", 6, "She is safe at school and at home."));
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.of()).isEqualTo(Of.SCALE);
            assertThat(change.details()).containsExactly(new Detail("score", "4", "6"));
            assertThat(told(change)).isEqualTo("She is safe at -school.- +school and at home.+");
        });
    }

    @Test
    void aFieldHasItsLabelAndAChoiceItsSection() {
        ReadReport before = new ReadReport(Map.of("written", "1 June 2026"), List.of(), List.of(), List.of(), List.of());
        ReadReport after = new ReadReport(Map.of("written", "2 June 2026", "nothing-in-worried", "not known to us"), List.of(), List.of(), List.of(), List.of());
        assertThat(Difference.between(before, after, Map.of("written", "Date written", "nothing-in-worried", "What are we worried about?")).changes())
                .extracting(Change::place).containsExactlyInAnyOrder("Date written", "What are we worried about?");
    }

    @Test
    void wordsOutsideTheTablesAreTold() {
        ReadReport before = new ReadReport(Map.of(), List.of(), List.of(), List.of(), List.of(new Outside("worried", "Worried, below", "By the way.")));
        assertThat(between(before, report(of(LATE))).changes()).extracting(Change::of, Change::kind)
                .contains(org.assertj.core.groups.Tuple.tuple(Of.OUTSIDE, Kind.REMOVED));
    }

    @Test
    void hundredsOfNewStatementsAreComparedInNoTime() {
        List<Statement> before = new ArrayList<>();
        List<Statement> after = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            before.add(of("The " + i + "th thing that was said before about the family and its home."));
            after.add(of("Another thing, number " + i + ", which nobody has said before it was written."));
        }
        long began = System.nanoTime();
        between(numbered(before), numbered(after));
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    private static String told(Change change) {
        return change.words().stream().map(piece -> switch (piece.way()) {
            case KEPT -> piece.words();
            case ADDED -> "+" + piece.words() + "+";
            case REMOVED -> "-" + piece.words() + "-";
        }).collect(Collectors.joining(" "));
    }

    private static Difference between(ReadReport before, ReadReport after) {
        return Difference.between(before, after, Map.of());
    }

    private static Statement of(String text) {
        return marked(text, Mark.FACT);
    }

    private static Statement marked(String text, Mark mark) {
        return new Statement(1, "worried", text, Optional.ofNullable(mark), "register", "Ellie", "family", "", "", "");
    }

    private static ReadReport report(Statement... statements) {
        return numbered(Arrays.asList(statements));
    }

    private static ReadReport numbered(List<Statement> statements) {
        List<Statement> numbered = new ArrayList<>();
        statements.forEach(one -> numbered.add(new Statement(numbered.size() + 1, one.section(), one.text(), one.mark(), one.source(), one.about(),
                one.whoMayRead(), one.when(), "Worried, row " + (numbered.size() + 1), one.markWritten())));
        return new ReadReport(Map.of(), List.of("worried"), numbered, List.of(), List.of());
    }

    private static ReadReport scaled(String child, int score, String reason) {
        return new ReadReport(Map.of(), List.of(), List.of(), List.of(new ScaleEntry(child, Optional.of(score), reason, "family", "", "")), List.of());
    }

    @Test
    void piecesKeepTheirWays() {
        assertThat(WordChanges.between("a b", "a c")).extracting(Difference.Piece::way).containsExactly(Way.KEPT, Way.REMOVED, Way.ADDED);
    }
}
