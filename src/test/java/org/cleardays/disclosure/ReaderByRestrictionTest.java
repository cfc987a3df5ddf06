package org.cleardays.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of reader by every kind of restriction, every cell filled: r reads, - does not read, w waits for a person. Jade is the mother
 * of all, Ryan the father of Noah (and of the baby, who is not born), Marcus the father of Ellie, Sam a carer without parental
 * responsibility, Pauline a supporter; the report is Amira Hussain's, countersigned by Tom Brennan. Before the statement stand
 * 1: "not Ryan", about Noah; and 2: "family", about Noah. (domain.md 5, but where a row says otherwise.)
 */
@Tag("E")
class ReaderByRestrictionTest {

    private static final String COLUMNS = "jade ryan marcus sam pauline ellie marsh hussain lunt brennan rana nobody withheld excluded";

    private static final String TABLE = """
            none: its own child         | family             | Noah        | worried         | fact    |                         | r r - - - w r r r r r - - r | 5: a parent reads what is about their own children
            none: two fathers' children | family             | Ellie, Noah | worried         | fact    |                         | r r r - - w r r r r r - - r | 5: siblings may have different fathers
            none: about themselves      | family             | Ryan        | worried         | fact    |                         | - r - - - w r r r r r - - r | 5: … and about themselves
            none: a carer about herself | family             | Sam         | worried         | fact    |                         | - - - r - w r r r r r - - - | 5: … and about themselves
            not this person             | not Ryan           | Noah        | worried         | fact    |                         | r - - - - w r r r r r - - - | 5: not this person
            not the mother              | not Jade           | Noah        | worried         | fact    |                         | - r - - - w r r r r r - - r | 5: not this person
            only this person            | Ryan only          | Noah        | worried         | fact    |                         | - r - - - w r r r r r - - r | carters.md: "Jade only"
            only the mother             | Jade only          | Noah        | worried         | fact    |                         | r - - - - w r r r r r - - - | carters.md: "Jade only"
            only the carer              | Sam only           | Noah        | worried         | fact    |                         | - - - r - w r r r r r - - - | 5: unless a person releases more
            professionals only          | professionals only | Noah        | worried         | fact    |                         | - - - - - w r r r r r - - - | 5: professionals only; 2: a bundle for professionals
            chair only                  | chair only         | Noah        | worried         | fact    |                         | - - - - - w r r - r r - - - | 5: chair only
            nobody                      | nobody             | Noah        | worried         | fact    |                         | - - - - - - - r - r r - - - | 5: nobody; who wrote and who signs its words know them
            awaits release              | waits for release  | Noah        | worried         | fact    |                         | w w w w - w r r r r r - - w | 5: waits for a person's release
            words not understood        | her solicitor      | Noah        | worried         | fact    |                         | w w w w - w r r w r r - - w | 5: closed by default; decision 5
            blank                       |                    | Noah        | worried         | fact    |                         | w w w w - w r r w r r - - w | 5: closed by default; decision 5
            a child's words             | family             | Noah        | child-views     | account |                         | w w w w - w r r r r r - - w | 5: a child's own words reach no parent until …
            a child's words, nobody     | nobody             | Noah        | child-views     | account |                         | - - - - - - - r - r r - - - | 5: nobody
            opinion on what is withheld | family             | Noah        | worried         | opinion | on statement 1          | r w - - - w r r r r r - - w | 5: an opinion that rests on a withheld statement; decision 13
            opinion on several          | family             | Noah        | worried         | opinion | rests on 1 and 2        | r w - - - w r r r r r - - w | the same
            opinion on all above        | family             | Noah        | worried         | opinion | on the statements above | r w - - - w r r r r r - - w | the same
            opinion that says nothing   | family             | Noah        | worried         | opinion | mine                    | r w - - - w r r r r r - - w | the same
            … given to him by name      | Jade, Ryan         | Noah        | worried         | opinion | mine                    | r r - - - w r r r r r - - r | decision 13: its author released it by name
            … which rests on it, named  | Jade, Ryan         | Noah        | worried         | opinion | on statement 1          | r w - - - w r r r r r - - w | decision 13
            opinion on what is open     | family             | Noah        | worried         | opinion | on statement 2          | r r - - - w r r r r r - - r | decision 13
            opinion on grounds it names | family             | Noah        | worried         | opinion | mine, from my visits    | r r - - - w r r r r r - - r | decision 13
            opinion about others        | family             | Ellie       | worried         | opinion | mine                    | r - r - - w r r r r r - - - | decision 13: nothing about Ellie is withheld
            a step that says nothing    | family             | Noah        | needs-to-happen | opinion | mine                    | r r - - - w r r r r r - - r | decision 13: a step is no judgement
            taken out of Ryan's copy    | family             | Noah        | worried         | fact    |                         | r - - - - w r r r r r - - - | 5: restrictions come from staff as well
            opinion on what was taken   | family             | Noah        | worried         | opinion | on statement 2          | r w - - - w r r r r r - - w | decision 13
            about another child         | family             | Ellie       | worried         | fact    |                         | r - r - - w r r r r r - - - | 5: nothing about other children of the household
            about another adult         | family             | Pauline     | worried         | fact    |                         | - - - - - w r r r r r - - - | 5: … or another adult
            about the pregnancy         | family             | baby        | worried         | fact    |                         | r - - - - w r r r r r - - - | 5: what is known of the pregnancy is the mother's
            his son and the pregnancy   | family             | Noah, baby  | worried         | fact    |                         | r w - - - w r r r r r - - w | 5: what is known of the pregnancy is the mother's, closed to others
            … given to him by name      | Jade, Ryan         | Noah, baby  | worried         | fact    |                         | r r - - - w r r r r r - - r | 5: unless a person releases more; carters.md: the safety goal
            all children                | family             | all three   | worried         | fact    |                         | r r r - - w r r r r r - - r | 5: what is about their own children; nothing is said of the pregnancy by itself
            about nobody we can name    | family             | Bob         | worried         | fact    |                         | w w w w - w r r r r r - - w | decision 5
            about nothing written       | family             |             | worried         | fact    |                         | w w w w - w r r r r r - - w | decision 5
            """;

    private static final String SAM = "  - {key: sam, name: Sam Poole, role: parent-or-carer, title: has Noah on Fridays, channel: by-hand}\n";
    /** In these rows a person has taken the statement of this number out of Ryan's copy. */
    private static final Map<String, Set<Integer>> TAKEN_OUT = Map.of("taken out of Ryan's copy", Set.of(3), "opinion on what was taken", Set.of(2));
    private static final Conference CARTERS = booked("");
    private static final Conference WITHHELD = booked("withheld-altogether");
    private static final Conference EXCLUDED = booked("excluded-from-meeting");

    record Cell(String name, String reader, CopyMaker.Piece piece, String verdict) {

        @Override
        public String toString() {
            return name + ", " + reader + ": " + verdict;
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCellIsAsItStands(Cell cell) {
        assertThat(word(verdict(cell))).isEqualTo(cell.verdict());
    }

    @Test
    void everyRowHasACellForEachReaderAndASource() {
        assertThat(rows()).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row[6].split(" ")).hasSize(COLUMNS.split(" ").length).isSubsetOf("r", "-", "w");
            assertThat(row[7]).isNotBlank();
        });
    }

    @Test
    void whateverIsKeptSaysWhyToTheOffice() {
        assertThat(cells().map(ReaderByRestrictionTest::verdict).filter(verdict -> !verdict.reads()).map(ReaderByRestrictionTest::why).distinct())
                .containsExactlyInAnyOrder(Verdict.Why.values());
        assertThat(Verdict.Why.values()).allMatch(why -> why.words().length() > 10);
    }

    @Test
    void aReportWithAnOpinionOnWhatAReaderDoesNotReadWaitsForAPerson() {
        List<CopyMaker.Piece> open = List.of(piece(1, "family", "Ellie", "worried", "fact", ""), piece(2, "family", "Noah", "worried", "fact", ""));
        CopyMaker.Piece opinion = piece(3, "family", "Ellie, Noah", "worried", "opinion", "on the statements above");
        assertThat(report(CARTERS, open).waitsForAPerson()).isFalse();
        assertThat(report(CARTERS, Stream.concat(open.stream(), Stream.of(opinion)).toList()).waitsForAPerson()).isTrue();
    }

    @Test
    void twoOpinionsThatRestOnEachOtherComeToAnEnd() {
        CopyMaker.Piece one = piece(1, "family", "Noah", "worried", "opinion", "on the statements of this report");
        CopyMaker.Piece other = piece(2, "family", "Noah", "worried", "opinion", "on the statements of this report");
        assertThat(report(CARTERS, List.of(one, other)).of(id("ryan"), other).reads()).isTrue();
    }

    private static Verdict verdict(Cell cell) {
        Conference conference = Map.of("withheld", WITHHELD, "excluded", EXCLUDED).getOrDefault(cell.reader(), CARTERS);
        List<CopyMaker.Piece> before = List.of(piece(1, "not Ryan", "Noah", "worried", "fact", ""),
                piece(2, "family", "Noah", "worried", "fact", ""));
        Set<Integer> taken = TAKEN_OUT.getOrDefault(cell.name(), Set.of());
        return report(conference, Stream.concat(before.stream(), Stream.of(cell.piece())).toList(), taken)
                .of(reader(conference, cell.reader()), cell.piece());
    }

    private static WholeReport report(Conference conference, List<CopyMaker.Piece> pieces) {
        return report(conference, pieces, Set.of());
    }

    private static WholeReport report(Conference conference, List<CopyMaker.Piece> pieces, Set<Integer> takenFromRyan) {
        return new WholeReport(new DisclosureRules(conference), conference.personByKey("hussain").orElseThrow().id(), pieces,
                reader -> reader.equals(reader(conference, "ryan")) ? takenFromRyan : Set.of());
    }

    private static UUID reader(Conference conference, String key) {
        return switch (key) {
            case "nobody" -> UUID.fromString("00000000-0000-0000-0000-000000000001");
            case "ellie" -> conference.children().getFirst().id();
            case "withheld", "excluded" -> conference.personByKey("ryan").orElseThrow().id();
            default -> conference.personByKey(key).orElseThrow().id();
        };
    }

    private static UUID id(String key) {
        return reader(CARTERS, key);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Reads reads -> "r";
            case Verdict.Closed closed -> "-";
            case Verdict.Waits waits -> "w";
        };
    }

    private static Verdict.Why why(Verdict verdict) {
        return verdict instanceof Verdict.Closed(var why) ? why : ((Verdict.Waits) verdict).why();
    }

    private static CopyMaker.Piece piece(int number, String whoMayRead, String about, String section, String mark, String source) {
        return new CopyMaker.Piece(number, section, "words", "mark", whoMayRead, about, mark.equals("opinion"), source);
    }

    private static List<String[]> rows() {
        return TABLE.lines().map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toList();
    }

    static Stream<Cell> cells() {
        String[] readers = COLUMNS.split(" ");
        return rows().stream().flatMap(row -> IntStream.range(0, readers.length).mapToObj(column -> new Cell(row[0], readers[column],
                piece(3, row[1], row[2], row[3], row[4], row[5]), row[6].split(" ")[column])));
    }

    private static Conference booked(String kind) {
        String restrictions = "\nrestrictions:\n  - {person: ryan, kind: " + kind + ", reason: a criminal enquiry, decidedBy: Helen Marsh, decidedOn: 2026-06-01}\n";
        return Carters.bookWith(new TestDatabase(), yaml -> yaml.replace("\nprotectedWords:", "\n" + SAM + "\nprotectedWords:")
                + (kind.isEmpty() ? "" : restrictions));
    }
}
