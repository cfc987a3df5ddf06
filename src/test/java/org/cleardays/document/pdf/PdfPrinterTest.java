package org.cleardays.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final String PAGE = Xhtml.page("A letter to Dr Żółkiewski", "", """
            <h1>Łukasz Żółkiewski</h1><p>Read <a href="https://council.test/help">how we can help</a>.</p>
            <h2>Who comes</h2><table><thead><tr><th scope="col">Name</th><th scope="col">Post</th></tr></thead>
            <tbody><tr><td>Helen Marsh</td><td>independent chair</td></tr></tbody></table>
            <h2 style="page-break-before: always">What you can do</h2><ul><li>ring us</li><li>write to us</li></ul>
            <p>Back to <a href="#heading-1">the start</a>.</p>""");

    static List<PdfPrinter> printers() {
        return List.of(new ScreenPdf(), new PaperPdf());
    }

    @Test
    void printsForTheScreenWhatVeraPdfAcceptsAsAccessible() {
        assertThat(VeraPdf.failures(new ScreenPdf().print(PAGE))).isEmpty();
    }

    @Test
    void printsForTheScreenWhatVeraPdfAcceptsForTheArchive() {
        assertThat(VeraPdf.archiveFailures(new ScreenPdf().print(PAGE))).isEmpty();
    }

    @Test
    void veraPdfRefusesWhatIsNotAccessible() {
        assertThat(VeraPdf.failures(new PaperPdf().print(PAGE))).isNotEmpty();
    }

    @Test
    void printsTheSameWordsForScreenAndPaper() {
        assertThat(PdfText.of(new ScreenPdf().print(PAGE)).words()).isEqualTo(PdfText.of(new PaperPdf().print(PAGE)).words());
    }

    @ParameterizedTest
    @MethodSource("printers")
    void numbersEachPage(PdfPrinter printer) {
        PdfText text = PdfText.of(printer.print(PAGE));
        assertThat(text.page(1)).contains("Łukasz Żółkiewski", "Helen Marsh", "Page 1 of 2");
        assertThat(text.page(2)).contains("What you can do", "Page 2 of 2");
    }

    @ParameterizedTest
    @MethodSource("printers")
    void makesBookmarksOfTheHeadings(PdfPrinter printer) {
        assertThat(PdfText.of(printer.print(PAGE)).outline()).containsExactly(new PdfText.Bookmark("Łukasz Żółkiewski", 1),
                new PdfText.Bookmark("Who comes", 1), new PdfText.Bookmark("What you can do", 2));
    }

    @ParameterizedTest
    @MethodSource("printers")
    void keepsLinksAndTitle(PdfPrinter printer) {
        PdfText text = PdfText.of(printer.print(PAGE));
        assertThat(text.links()).containsExactly("https://council.test/help", "page 1");
        assertThat(text.metadata()).containsEntry("Title", "A letter to Dr Żółkiewski");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src='http://elsewhere.test/a.png' alt='a'/>", "<p style=\"background: url('file:///etc/a')\">a</p>",
            "<iframe src='data:text/html,a'/>"})
    void refusesWhatLiesOutsideThePage(String body) {
        String page = Xhtml.page("A page", "", body);
        assertThatThrownBy(() -> new ScreenPdf().print(page)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("outside itself");
    }

    @Test
    void refusesAPageWithoutTitleOrLanguage() {
        assertThatThrownBy(() -> new PaperPdf().print("<html lang='en'><head><title/></head><body/></html>")).hasMessageContaining("title");
        assertThatThrownBy(() -> new PaperPdf().print("<html><head><title>a</title></head><body/></html>")).hasMessageContaining("lang");
    }

    @Test
    void refusesADoctype() {
        String page = "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><html lang='en'><head><title>a</title></head><body>&a;</body></html>";
        assertThatThrownBy(() -> new ScreenPdf().print(page)).isInstanceOf(IllegalArgumentException.class);
    }
}
