package org.cleardays.pack.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.cleardays.ReportsToPacks;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.GateHit;
import org.cleardays.disclosure.Released;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.cleardays.report.ReportState;
import org.cleardays.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages of somebody else's file reach a family only as a person released them, page by page and reader by reader. */
class ReleasedPagesTest {

    private static final ReportsToPacks CHAIN = new ReportsToPacks();
    private static int files;

    private final Disclosures disclosures = CHAIN.get(Disclosures.class);
    private final FamilyPapers papers = CHAIN.get(FamilyPapers.class);
    private UUID report;

    @BeforeEach
    void itsOwnFormComes() {
        byte[] theirs = new PdfFiles().write("Noah is well, and his grandmother brings him. " + files++, 72, 700)
                .page().write("They live at 14 Larch Close now.", 72, 700)
                .page().picture().bytes();
        report = CHAIN.did(() -> CHAIN.get(Reports.class).file(CHAIN.conference().id(), CHAIN.person("wills").id(), theirs));
        CHAIN.did(() -> CHAIN.get(Reports.class).check(report));
        assertThat(CHAIN.get(Reports.class).get(report).state()).isEqualTo(ReportState.RETURNED);
        CHAIN.did(() -> {
            disclosures.recordAgencyRelease(report, "Joan Ames", "asked on the telephone", "user:helen");
            return disclosures.drawUp(report);
        });
    }

    @Test
    @Tag("E7")
    void nothingOfItIsForAnybodyUntilThen() {
        assertThat(disclosures.copiesOf(report)).extracting(Copy::state).containsOnly(CopyState.WAITS_FOR_RELEASE);
        assertThat(CHAIN.conference().readers()).allSatisfy(reader -> assertThat(disclosures.preview(report, reader.id(), List.of()).holdsNothing()).isTrue());
        assertThat(release("jade", "Helen Marsh", "", 2)).isInstanceOf(Released.Ready.class);
        assertThat(CHAIN.copy(report, "ryan").state()).isEqualTo(CopyState.WAITS_FOR_RELEASE);
    }

    /** The page, what it says, and nothing of the pages before and behind it: not their words, pictures or number. */
    @Test
    void thePageThatWasReleasedIsThereAsItsPictureAndItsWords() throws Exception {
        release("ryan", "Helen Marsh", "", 1);
        DisclosedCopy copy = disclosures.contentOf(CHAIN.copy(report, "ryan").id()).orElseThrow();
        assertThat(copy.parts().getFirst().blocks()).extracting(DisclosedCopy.Block::says).singleElement().asString().startsWith("Noah is well");
        byte[] pdf = served(papers.copy(CHAIN.copy(report, "ryan").id(), Shape.PDF));
        PdfText text = PdfText.of(pdf);
        assertThat(text.words()).contains("Noah is well", "may not work with a screen reader", "Page 1 of 1 of this file").doesNotContain("Larch", " of 3",
                "Under each numbered statement");
        assertThat(PagesAsPictures.in(pdf)).singleElement().satisfies(picture -> assertThat(PagesAsPictures.differ(picture, shown(1))).isFalse());
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void standsInTheReadersOnePackOfEverything() {
        release("ryan", "Helen Marsh", "", 1);
        byte[] pdf = served(papers.everything(CHAIN.conference().id(), CHAIN.person("ryan").id(), List.of(CHAIN.copy(report, "ryan").id()), Print.LARGE));
        PdfText text = PdfText.of(pdf);
        assertThat(text.outline()).extracting(PdfText.Bookmark::title).anyMatch(title -> title.startsWith("Report of Health visiting: its pages as pictures"));
        assertThat(text.page(1)).contains("Its pages are behind it as pictures.");
        assertThat(text.words()).doesNotContain("Larch", "Under each numbered statement");
        String plain = new String(served(papers.copy(CHAIN.copy(report, "ryan").id(), Shape.PLAIN_TEXT)), StandardCharsets.UTF_8);
        assertThat(plain).contains("These are pages of a file that was sent to us.", "Noah is well").doesNotContain("Under each numbered statement", "Larch");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    @Tag("E3")
    void theGateSearchesWhatAPageSays() {
        assertThat(release("ryan", "Helen Marsh", "", 2)).isInstanceOfSatisfying(Released.Stopped.class,
                stopped -> assertThat(stopped.hits()).extracting(GateHit::found).anyMatch(found -> found.contains("Larch Close")));
        assertThat(disclosures.contentOf(CHAIN.copy(report, "ryan").id())).isEmpty();
    }

    @Test
    @Tag("E4")
    void aPageThatIsAPictureNeedsASecondPersonAndIsRecorded() {
        assertThat(release("marcus", "Helen Marsh", "", 3)).isInstanceOfSatisfying(Released.Stopped.class,
                stopped -> assertThat(stopped.hits()).extracting(GateHit::words, GateHit::where)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("cannot be checked", "page 3")));
        assertThat(release("marcus", "Helen Marsh", "It is a drawing of a house.", 3)).isInstanceOf(Released.AsksSecond.class);
        assertThat(agree("Helen Marsh", "user:helen")).isInstanceOf(Released.NotTheSecond.class);
        assertThat(agree("Tom Brennan", "user:tom")).isInstanceOf(Released.Ready.class);
        assertThat(disclosures.decisionsAbout(CHAIN.copy(report, "marcus").id())).extracting(one -> one.kind() + " " + one.decidedBy() + " " + one.statements())
                .contains("asked Helen Marsh [3]", "agreed Tom Brennan [3]");
    }

    @Test
    void aReportOnTheFormTakesItsPlace() {
        release("jade", "Helen Marsh", "", 1);
        UUID copy = CHAIN.copy(report, "jade").id();
        UUID next = CHAIN.countersigned("wills");
        CHAIN.did(() -> disclosures.drawUp(next));
        assertThat(disclosures.get(copy).state()).isEqualTo(CopyState.SUPERSEDED);
    }

    private Released agree(String name, String actor) {
        return CHAIN.did(() -> disclosures.agree(report, CHAIN.person("marcus").id(), name, "I looked at it, and nobody is named on it", actor));
    }

    private Released release(String reader, String by, String override, int page) {
        return CHAIN.did(() -> disclosures.release(report, CHAIN.person(reader).id(), List.of(page), by, "read and decided", override, "user:helen"));
    }

    private java.awt.image.BufferedImage shown(int page) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(CHAIN.get(PagePictures.class).png(report, page).orElseThrow()));
    }

    private static byte[] served(Served served) {
        assertThat(served).isInstanceOf(Served.Whole.class);
        return ((Served.Whole) served).paper().bytes();
    }
}
