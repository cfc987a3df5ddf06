package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.paint.Covered.page;
import static org.cleardays.document.paint.Covered.words;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.page.PdfFiles;
import org.cleardays.document.paint.Covered.Drawing;
import org.cleardays.document.pdf.PdfText;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF of somebody else's, carried: whatever its pages are, it is pages of ours, or named. */
@Tag("B7")
@Tag("B8")
class CarriedPdfTest {

    private static final CarriedFiles FILES = new CarriedFiles(new Looking());
    private static final Drawing HARMLESS = words("Ellie likes school.");

    @Test
    void isTaggedAndForTheArchive() {
        Carried.Pages pages = pages(new PdfFiles().write("The family’s kitchen was warm.", 72, 700).page().write("Second", 72, 700).bytes());
        assertThat(pages.pages()).isEqualTo(2);
        assertThat(PdfText.of(pages.pdf()).notes()).anyMatch(note -> note.startsWith("Page 2 of 2 of the file from Oakfield Primary, carried as a picture."));
        assertThat(VeraPdf.failures(pages.pdf())).isEmpty();
        assertThat(VeraPdf.archiveFailures(pages.pdf())).isEmpty();
    }

    @Test
    void twiceTheSameFileIsTwiceTheSamePages() {
        byte[] file = page(HARMLESS);
        assertThat(pages(file).pdf()).isEqualTo(pages(file).pdf());
    }

    /** Not shown, not shown whole, or shown: but never an exception, and never in silence. */
    @ParameterizedTest
    @CsvSource({"turned, whole", "giant, whole", "tiny, whole", "without a size, whole", "endless, not shown", "with a picture of no known kind, not whole",
        "with a picture too large to decode, not whole", "with damaged instructions, not whole", "with instructions that end too often, whole"})
    void anOddPageIsShownOrSaysThatItIsNot(String odd, String shown) {
        Carried.Pages pages = pages(odd(odd));
        String says = PdfText.of(pages.pdf()).words();
        assertThat(says.contains("This page could not be shown.") ? "not shown" : says.contains("Something on this page could not be shown.")
                ? "not whole" : "whole").isEqualTo(shown);
        assertThat(pages.incomplete().isEmpty()).isEqualTo(shown.equals("whole"));
        assertThat(VeraPdf.failures(pages.pdf())).isEmpty();
    }

    private static byte[] odd(String odd) {
        return switch (odd) {
            case "turned" -> page(HARMLESS, (content, document) -> document.getPage(0).setRotation(270));
            case "giant" -> page(HARMLESS, (content, document) -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400)));
            case "tiny" -> page(HARMLESS, (content, document) -> document.getPage(0).setMediaBox(new PDRectangle(2, 1)));
            case "without a size" -> page(HARMLESS, (content, document) -> document.getPage(0).setMediaBox(new PDRectangle(0, 0)));
            case "endless" -> page((content, document) -> raw(content, "q Q\n".repeat(1_600_000)));
            case "with a picture of no known kind" -> page(HARMLESS, picture(new byte[] {1, 2, 3}, COSName.JPX_DECODE, 100));
            case "with a picture too large to decode" -> page(HARMLESS, picture(new byte[] {1, 2, 3}, COSName.FLATE_DECODE, 30_000));
            case "with instructions that end too often" -> page(HARMLESS, (content, document) -> raw(content, "Q Q Q\n"), HARMLESS);
            default -> page(HARMLESS, (content, document) -> raw(content, ") ] >> 1 0 cm q q Q\n"));
        };
    }

    @SuppressWarnings("deprecation") // nothing else writes instructions as they stand
    private static void raw(PDPageContentStream content, String instructions) throws java.io.IOException {
        content.appendRawCommands(instructions);
    }

    private static Drawing picture(byte[] bytes, COSName filter, int size) {
        return (content, document) -> content.drawImage(new PDImageXObject(document, new java.io.ByteArrayInputStream(bytes), filter, size, size, 8,
                PDDeviceGray.INSTANCE), 72, 300, 200, 200);
    }

    @Test
    void aPictureAsScannersWriteItIsShown() throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY), "jpeg2000", bytes)).isTrue();
        assertThat(pages(page(HARMLESS, picture(bytes.toByteArray(), COSName.JPX_DECODE, 100))).incomplete()).isEmpty();
        assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
    }

    @Test
    void onlyWhatLiesWithinTheCropBoxIsShown() throws java.io.IOException {
        byte[] cropped = page(HARMLESS, (content, document) -> document.getPage(0).setCropBox(new PDRectangle(0, 0, 400, 200)));
        byte[] pdf = pages(cropped).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        assertThat(pages(cropped).removed()).contains("words outside the edges of the page");
    }

    @Test
    @Tag("B9")
    void whatCannotBeCarriedIsNamed() {
        assertThat(why(new PdfFiles().write("Hidden", 72, 700).protect("secret").bytes())).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(why(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(why("%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.BROKEN);
        assertThat(why(Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 36 * 1024 * 1024))).isEqualTo(Reason.TOO_LARGE);
        assertThat(why("PK\3\4".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.CANNOT_BE_SHOWN);
    }

    @Test
    @Tag("B9")
    void aPasswordThatOnlyStopsChangesStopsNothing() {
        assertThat(pages(new PdfFiles().write("Ellie likes school.", 72, 700).protect("").bytes()).pages()).isEqualTo(1);
    }

    private static Carried.Pages pages(byte[] file) {
        return (Carried.Pages) FILES.of(file, "Oakfield Primary");
    }

    private static Reason why(byte[] file) {
        return ((Carried.NotCarried) FILES.of(file, "Oakfield Primary")).reason();
    }
}
