package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cleardays.PlantedMarks;
import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.document.pdf.PdfText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Carters' own copies, printed: all five reports, released with the danger statement. */
@Tag("E")
class FamilyCopyTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static UUID socialWorkers;

    @BeforeAll
    static void everythingIsReleased() {
        socialWorkers = CHAIN.countersigned("hussain");
        CHAIN.released(socialWorkers, List.of(ReportsToPacks.DANGER_STATEMENT));
        List.of("lunt", "okafor", "wills", "adeyemi").forEach(author -> CHAIN.released(CHAIN.countersigned(author), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "ryan", "marcus"})
    void noPlantedMarkIsAnywhereInIt(String reader) {
        List<Copy> copies = copiesOf(reader);
        assertThat(copies).isNotEmpty();
        for (Copy copy : copies) {
            PlantedMarks.assertNowhereFor(reader, pdf(copy, false));
            PlantedMarks.assertNowhereFor(reader, pdf(copy, true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jade", "ryan", "marcus"})
    void namesNoOtherReaderAsReader(String reader) {
        for (Copy copy : copiesOf(reader)) {
            assertThat(text(copy).metadata()).containsEntry("Title", "Your copy").doesNotContainKey("Author");
            assertThat(text(copy).words()).contains("Pack for " + CHAIN.person(reader).name() + " · page 1 of").doesNotContain("may read", "10:00", "11:30");
        }
    }

    @Test
    void saysWhatItsReaderIsEntitledTo() {
        assertThat(words("jade")).contains("swollen left eye", "held her by the throat", "are worried that, if Ryan is drunk");
        assertThat(words("ryan")).contains("Police were called on 18 May", "are worried that, if Ryan is drunk", "Ryan will keep to his bail conditions");
        assertThat(words("marcus")).contains("Police were called on 18 May", "are worried that", "how he can help her").doesNotContain("bail");
    }

    /** So that a reader, and the office on the telephone, can tell an older one from a newer. */
    @Test
    void everythingInOneDocumentIsAnotherVersionWhereItHoldsOtherCopies() {
        List<UUID> copies = copiesOf("marcus").stream().map(Copy::id).toList();
        assertThat(everything(copies.subList(0, 1))).contains("Marcus Reid · version 1 · ", "Pack for Marcus Reid · page 1 of ");
        assertThat(everything(copies)).contains("Marcus Reid · version 2 · ");
        assertThat(everything(copies.reversed())).contains("Marcus Reid · version 2 · ");
    }

    private static String everything(List<UUID> copies) {
        return PdfText.of(served(CHAIN.get(FamilyPapers.class).everything(CHAIN.conference().id(), CHAIN.person("marcus").id(), copies, Print.ORDINARY))
                .bytes()).words();
    }

    @Test
    void itsNumbersRunWithoutAGap() {
        PdfText text = text(copyOf("marcus"));
        List<Integer> numbers = new ArrayList<>();
        text.text().lines().filter(line -> line.matches("\\d{1,2}\\. .*")).forEach(line -> numbers.add(Integer.parseInt(line.split("\\.")[0])));
        assertThat(numbers).hasSizeGreaterThan(3).startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(numbers.getLast()).isEqualTo(numbers.size());
    }

    @Test
    void saysWhereToAnswerAndWhomToRing() {
        assertThat(words("ryan")).contains("01632 960 143", "the page where you opened this copy", "ring 999");
        assertThat(PdfText.of(pdf(copyOf("marcus"), true)).words()).contains("Write it here", "01632 960 143", "ring 999");
    }

    /** The same sentence to everybody, so that it tells nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"jade", "ryan", "marcus"})
    void everyShapeSaysThatAPartMayNotBeGiven(String reader) {
        String sentence = "Sometimes a part of a report is not given to somebody. You can ask us about that.";
        FamilyPapers papers = CHAIN.get(FamilyPapers.class);
        UUID copy = copyOf(reader).id();
        List<String> said = List.of(PdfText.of(served(papers.copy(copy, Shape.PDF)).bytes()).words(),
                PdfText.of(served(papers.copy(copy, Shape.LARGE_PRINT)).bytes()).words(),
                new String(served(papers.copy(copy, Shape.PLAIN_TEXT)).bytes(), StandardCharsets.UTF_8), PdfText.of(papers.onPaper(copy)).words());
        assertThat(said).allSatisfy(words -> assertThat(words.replaceAll("\\s+", " ")).contains(sentence));
    }

    @Test
    void isNotPrintedBeforeItIsReleased() {
        ReportsToPacks other = new ReportsToPacks();
        UUID report = other.countersigned("hussain");
        other.did(() -> other.get(Disclosures.class).drawUp(report));
        UUID copy = other.copy(report, "ryan").id();
        assertThatThrownBy(() -> other.get(FamilyPapers.class).copy(copy, Shape.PDF)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Copy> copiesOf(String reader) {
        Person person = CHAIN.person(reader);
        return CHAIN.get(Disclosures.class).copiesFor(CHAIN.conference().id(), person.id()).stream()
                .filter(copy -> copy.state() == CopyState.READY).toList();
    }

    private static Copy copyOf(String reader) {
        return CHAIN.copy(socialWorkers, reader);
    }

    private static String words(String reader) {
        return text(copyOf(reader)).words();
    }

    private static PdfText text(Copy copy) {
        return PdfText.of(pdf(copy, false));
    }

    private static byte[] pdf(Copy copy, boolean forPaper) {
        FamilyPapers papers = CHAIN.get(FamilyPapers.class);
        return forPaper ? papers.onPaper(copy.id()) : served(papers.copy(copy.id(), Shape.PDF)).bytes();
    }

    static Paper served(Served served) {
        assertThat(served).isInstanceOf(Served.Whole.class);
        return ((Served.Whole) served).paper();
    }
}
