package org.cleardays.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cleardays.ReportsToPacks;
import org.cleardays.conference.Person;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.response.Responses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Carters' packs as books: Friday's pack, what came after it, and what the professionals read. */
class PackBooksTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static final Packs PACKS = CHAIN.get(Packs.class);
    private static final UUID CONFERENCE = CHAIN.conference().id();
    private static byte[] pack;
    private static byte[] supplement;
    private static byte[] bundle;
    private static final List<String> STEPS = new ArrayList<>();

    @BeforeAll
    static void areBuilt() {
        CHAIN.at("2026-06-03T12:00");
        List.of("hussain", "lunt", "adeyemi").forEach(CHAIN::countersigned);
        UUID school = CHAIN.countersigned("okafor");
        CHAIN.nothingToAdd("zolkiewski", "Known to us, last seen 2 April, nothing to add");
        CHAIN.released(school, List.of());
        CHAIN.did(() -> CHAIN.get(Responses.class).answer(CHAIN.copy(school, "jade").id(), "Number 2 is wrong: we walked from my mum's."));
        CHAIN.at("2026-06-05T17:00");
        pack = kept("pack", PACKS.pdf(CHAIN.did(() -> PACKS.build(CONFERENCE)).id()));
        Bundles bundles = CHAIN.get(Bundles.class);
        PackPlan plan = bundles.plan(CHAIN.conference(), CHAIN.person("lunt").id(), CHAIN.at("2026-06-05T17:00"));
        bundle = kept("bundle", CHAIN.did(() -> bundles.print(plan, CHAIN.person("lunt").id(), STEPS::add)));
        CHAIN.at("2026-06-08T11:00");
        CHAIN.countersigned("wills");
        CHAIN.countersignedAgain("okafor");
        supplement = kept("supplement", PACKS.pdf(CHAIN.did(() -> PACKS.build(CONFERENCE)).id()));
    }

    @Test
    void theFrontSheetTellsInOneGlanceWhatIsThereAndWhatIsNot() {
        assertThat(PdfText.of(pack).page(1).replaceAll("\\s+", " ")).contains("5 of 6 are here. Missing: ", "Answers of the family: 1");
    }

    @Test
    void aSupplementDoesNotSayThatNobodyAnsweredWhenThePackHeldAnAnswer() {
        assertThat(PdfText.of(supplement).page(1).replaceAll("\\s+", " ")).contains("Answers of the family: none new since your last pack")
                .doesNotContain("none yet");
    }

    @Test
    void allAgenciesStandInOneChronology() {
        String chronology = chapter(pack, "What happened, and when");
        assertThat(chronology).containsSubsequence("11 January 2026", "27 January 2026", "8 May 2026", "Police were called to the flat.",
                "for the fourth time", "20 May 2026");
    }

    @Test
    void aDangerStatementStandsBesideItsGoal() {
        assertThat(chapter(pack, "Worries, strengths, safety and goals")).contains("Danger statements, each with its safety goals",
                "Ryan will keep to his bail conditions", "What are we worried about?", "Existing safety");
    }

    @Test
    void eachChildsScaleIsAPictureAndATable() {
        assertThat(chapter(pack, "How safe is each child?")).contains("Ellie Carter", "Noah Carter", "Baby Carter", "Why");
    }

    @Test
    void anAnswerStandsBesideTheStatementItNames() {
        String report = chapter(pack, "Report of Oakfield Primary");
        assertThat(report).contains("Jade Carter, ").doesNotContain("What the family says about this report");
    }

    @Test
    void aCorrectedReportShowsTheDifference() {
        assertThat(chapter(supplement, "Report of Oakfield Primary")).contains("This takes the place of the version in your pack", "What is different");
    }

    @Test
    @Tag("E")
    void theBundleHoldsNoAnswerOfTheFamilyAndNothingOfTheChairs() {
        String words = PdfText.of(bundle).words();
        assertThat(words).contains("child screaming", "Pack for DC Sarah Lunt").doesNotContain("from my mum's", "Deadlines", "11:30", "reminded");
    }

    @Test
    @Tag("E")
    void noBundleIsMadeForAnybodyElse() {
        Bundles bundles = CHAIN.get(Bundles.class);
        Person jade = CHAIN.person("jade");
        assertThatThrownBy(() -> bundles.plan(CHAIN.conference(), jade.id(), CHAIN.at("2026-06-08T11:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void buildingTellsItsStepsWithPages() {
        assertThat(STEPS).anyMatch(step -> step.matches("Report of Police: \\d+ pages?")).last().asString().startsWith("Bound, ");
    }

    @Test
    void everyPageSaysWhoseItIsWhichVersionAndWhen() {
        List<String> pages = PdfText.of(supplement).pages();
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).replaceAll("\\s+", " ")).contains("Pack for Helen Marsh · page " + (i + 1) + " of " + pages.size(),
                    "Helen Marsh · version 2 · Monday 8 June 2026, 11:00");
        }
    }

    @Test
    @Tag("E")
    void theirFilesNameNobody() {
        assertThat(PACKS.of(CONFERENCE)).extracting(PACKS::fileName).containsExactly("pack-CPC-2026-0143-1.pdf", "pack-CPC-2026-0143-2.pdf");
        assertThat(PACKS.fileName(new Pack(CONFERENCE, CONFERENCE, CONFERENCE, 1, java.time.Instant.EPOCH, 1, List.of(), Pack.Kind.BUNDLE))).isEqualTo("bundle-CPC-2026-0143-1.pdf");
    }

    /** The words from a chapter's bookmark to the next of its level. */
    private static String chapter(byte[] book, String title) {
        PdfText text = PdfText.of(book);
        List<PdfText.Bookmark> all = text.outline().stream().filter(one -> one.title().matches(".*, page \\d+")).toList();
        PdfText.Bookmark begin = all.stream().filter(one -> one.title().startsWith(title + ", page ")).findFirst().orElseThrow();
        int end = all.stream().mapToInt(PdfText.Bookmark::page).filter(page -> page > begin.page()).min().orElse(text.pages().size() + 1);
        return String.join(" ", text.pages().subList(begin.page() - 1, end - 1)).replaceAll("\\s+", " ");
    }

    /** Where somebody wants to look at them: KEEP names a folder. */
    private static byte[] kept(String name, byte[] pdf) {
        try {
            if (System.getenv("KEEP") != null) {
                Files.write(Path.of(System.getenv("KEEP"), name + ".pdf"), pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }
}
