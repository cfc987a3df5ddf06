package org.cleardays.document.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {

    private static final List<Part> THREE = Books.parts(3, 40);
    private static final Bound BOUND = new Binder().bind(Books.book(THREE));

    @Test
    void veraPdfAcceptsABookAsAccessibleAndForTheArchive() {
        assertThat(VeraPdf.failures(BOUND.pdf())).isEmpty();
        assertThat(VeraPdf.archiveFailures(BOUND.pdf())).isEmpty();
    }

    @Test
    void aBookWithSomebodyElsesUntaggedPagesTagsThemAsFiguresAndPromisesNothing() {
        Bound bound = new Binder().bind(Books.book(List.of(THREE.getFirst(), ForeignFile.part(2))));
        assertThat(bound.notAccessible()).containsExactly("report-2");
        assertThat(PdfText.of(bound.pdf()).notes()).contains("Page 1 of the file carried as it came", "Page 2 of the file carried as it came");
        assertThat(VeraPdf.failures(bound.pdf())).hasSize(1).allMatch(failure -> failure.contains("PDF/UA Identification"));
    }

    @Test
    @Tag("B7")
    void nothingOfAFileIsTakenOverButItsPages() throws IOException {
        byte[] pdf = new Binder().bind(Books.book(List.of(ForeignFile.part(1)))).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                assertThat(String.valueOf(object)).doesNotContain("JavaScript", "app.alert", "elsewhere.test", "A chapter of somebody else");
            }
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void eachPageSaysForWhomItIsAndWhichPageItIs() {
        PdfText text = PdfText.of(BOUND.pdf());
        for (int page = 1; page <= BOUND.pages(); page++) {
            assertThat(text.page(page)).contains("Pack for Helen Marsh · page " + page + " of " + BOUND.pages(), Books.WATERMARK).doesNotContain("Page ");
        }
    }

    @Test
    void inLargePrintTheEdgesAreLarge() throws IOException {
        Book usual = Books.book(THREE);
        Book large = new Book(usual.title(), usual.language(), usual.footer(), usual.watermark(), 18, usual.front(), usual.parts());
        assertThat(sizesOf("Pack for", new Binder().bind(large).pdf())).containsOnly(18f);
        assertThat(sizesOf("Pack for", BOUND.pdf())).containsOnly(10f);
    }

    @Test
    void anOverlongNameLosesItsEndAndThePageKeepsItsNumber() {
        Book usual = Books.book(THREE);
        Book overlong = new Book(usual.title(), usual.language(), "Pack for " + "Jade ".repeat(60), usual.watermark(), usual.front(), usual.parts());
        assertThat(PdfText.of(new Binder().bind(overlong).pdf()).page(3)).contains("Pack for Jade Jade", "… · page 3 of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد حسين", "ایلی کارٹر", "אלי קרטר", "ښایسته", "Łukasz Żółkiewski", "Նարե Օգանյան"})
    void aNameInAnotherScriptStandsAtTheEdgesOfEachPage(String name) {
        Book usual = Books.book(THREE);
        byte[] pdf = new Binder().bind(new Book(usual.title(), usual.language(), "Pack for " + name, Optional.of(name + ", version 1"), 18, usual.front(), usual.parts())).pdf();
        PdfText text = PdfText.of(pdf);
        assertThat(text.page(3)).contains("Pack for " + name).containsPattern(name + ", version 1|version 1 ?,? ?" + name);
        assertThat(VeraPdf.archiveFailures(pdf)).isEmpty();
    }

    @Test
    void aNameInAScriptThatWeHaveNoFaceForIsSaidToBeMissing() {
        Book usual = Books.book(THREE);
        Book bengali = new Book(usual.title(), usual.language(), "Pack for এলি", Optional.empty(), usual.front(), usual.parts());
        assertThat(PdfText.of(new Binder().bind(bengali).pdf()).page(2)).contains("Pack for [3 characters could not be printed] · page 2 of");
    }

    /** In points, of the words on the first page that stand in a line beginning so. */
    private static Set<Float> sizesOf(String beginning, byte[] pdf) throws IOException {
        Set<Float> sizes = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {

                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith(beginning)) {
                        positions.forEach(position -> sizes.add(position.getFontSizeInPt()));
                    }
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return sizes;
    }

    @Test
    void whatStandsAtTheEdgesIsNotReadAloud() throws IOException {
        try (PDDocument document = Loader.loadPDF(BOUND.pdf())) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            assertThat(extractor.getMarkedContents()).anySatisfy(content -> {
                assertThat(content.getTag()).isEqualTo("Artifact");
                assertThat(content.getProperties().getNameAsString(COSName.TYPE)).isEqualTo("Pagination");
                assertThat(content.getContents().stream().map(String::valueOf).collect(Collectors.joining())).isEqualTo("Pack for Helen Marsh · page 1 of " + BOUND.pages());
            });
        }
    }

    @Test
    void aTypefaceIsCarriedOnceHoweverManyPartsUseIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(BOUND.pdf())) {
            long typefaces = document.getDocument().getXrefTable().keySet().stream().map(key -> document.getDocument().getObjectFromPool(key)
                    .getObject()).filter(object -> object instanceof COSStream stream && stream.containsKey(COSName.LENGTH1)).count();
            assertThat(typefaces).isEqualTo(2);
        }
    }

    @Test
    void theSameBookIsTheSameBytes() {
        assertThat(new Binder().bind(Books.book(THREE)).pdf()).isEqualTo(BOUND.pdf());
    }

    @Test
    void harmlessLinksStayAndOthersBecomePlainWords() {
        List<Part> parts = List.of(new Part("report-1", "Report", Books.print("Report", """
                <h1>Report</h1><p><a href="mailto:office@council.test">write</a> <a href="tel:01624000000">ring</a>
                <a href="https://council.test/">look</a> <a href="http://council.test/">look here</a> <a href="ftp://council.test/">take</a></p>"""), true));
        byte[] pdf = new Binder().bind(Books.book(parts)).pdf();
        assertThat(PdfText.of(pdf).links()).containsExactly("page 3", "mailto:office@council.test", "tel:01624000000", "https://council.test/");
        assertThat(PdfText.of(pdf).page(3)).contains("look here", "take");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void aLongFrontMatterMovesEverythingAndIsPrintedAgain() {
        AtomicInteger printed = new AtomicInteger();
        String more = "<p style='page-break-before: always'>more</p>".repeat(9);
        Bound bound = new Binder().bind(Books.book(THREE, numbers -> {
            printed.incrementAndGet();
            return Books.front(THREE, numbers, more);
        }));
        assertThat(bound.firstPages()).containsEntry("report-1", 12);
        assertThat(PdfText.of(bound.pdf()).page(12)).contains("Here begins part 1.");
        assertThat(PdfText.of(bound.pdf()).page(2)).contains("Part 1, page 12");
        assertThat(printed).hasValue(2);
    }

    @Test
    void theFrontMatterMayAskForItsOwnPages() {
        Bound bound = new Binder().bind(Books.book(THREE, numbers -> Books.front(THREE, numbers,
                "<p>The glossary stands on page " + numbers.of("glossary") + ".</p><h2 id='glossary' style='page-break-before: always'>Glossary</h2>")));
        assertThat(PdfText.of(bound.pdf()).page(2)).contains("The glossary stands on page 3.");
    }

    @Test
    void refusesABookWhoseNumbersNeverComeToRest() {
        AtomicInteger printed = new AtomicInteger();
        assertThatThrownBy(() -> new Binder().bind(Books.book(THREE, numbers -> Books.front(THREE, numbers,
                "<p style='page-break-before: always'>more</p>".repeat(printed.incrementAndGet())))))
                .isInstanceOf(BookRefused.class).hasMessageContaining("come to rest");
        assertThat(printed).hasValue(4);
    }

    @Test
    void refusesALinkThatLeadsNowhereAndAnAnchorUsedTwice() {
        Part lost = new Part("report-1", "Report", Books.print("Report", "<h1>Report</h1><p><a href='part:glossary'>a</a></p>"), true);
        assertThatThrownBy(() -> new Binder().bind(Books.book(List.of(lost)))).isInstanceOf(BookRefused.class).hasMessageContaining("glossary");
        assertThatThrownBy(() -> new Binder().bind(Books.book(List.of(THREE.getFirst(), THREE.getFirst())))).isInstanceOf(BookRefused.class);
    }

    @Test
    void refusesAPartThatCannotBeRead() {
        Part broken = new Part("report-1", "Report", "not a PDF file".getBytes(StandardCharsets.US_ASCII), false);
        assertThatThrownBy(() -> new Binder().bind(Books.book(List.of(broken)))).isInstanceOf(BookRefused.class);
    }

    @Test
    void theBookSaysItsTitleAndLanguage() throws IOException {
        assertThat(new SecondReader(BOUND.pdf()).information()).containsEntry("Title", "Pack of the Carters");
        assertThat(PdfText.of(BOUND.pdf()).metadata().get("XMP")).contains("Pack of the Carters", "<pdfuaid:part>1<");
        try (PDDocument document = Loader.loadPDF(BOUND.pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }
}
