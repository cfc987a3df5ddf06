package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A returned report as its author's program shows it; the pages are left in {@code target/returned} to be looked at. */
class RenderedReturnTest {

    /** A line and a half of the form's tables, in points. */
    private static final double NEAR = 20;
    private static final Path PICTURES = Path.of("target/returned");

    @TempDir
    private Path folder;
    private final Reporting reporting = new Reporting();

    /** What LibreOffice shows on a page: words or a comment, and how far below its top. */
    private record Shown(int page, double down, String says) {
    }

    @BeforeEach
    void findLibreOffice() {
        boolean there = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice").map(Path::of).anyMatch(Files::isExecutable);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("There is no LibreOffice, and returned files must be looked at here: install libreoffice-writer");
        }
        Assumptions.assumeTrue(there, "SKIPPED: there is no LibreOffice, so nobody has looked at a returned file; install libreoffice-writer");
    }

    @Test
    void showsEachCommentAtItsStatement() throws Exception {
        UUID id = reporting.file("okafor", reporting.filled("okafor", false));
        reporting.check(id);
        Report report = reporting.reports().get(id);
        try (PDDocument pdf = rendered(reporting.reports().commented(id).orElseThrow())) {
            List<Shown> comments = comments(pdf);
            assertThat(comments).extracting(Shown::says).containsExactlyInAnyOrderElementsOf(report.findings().stream().map(Finding::says).toList());
            for (Finding finding : report.findings()) {
                Shown statement = lineThatBegins(pdf, statementAt(report, finding.place()));
                assertThat(comments).anySatisfy(comment -> isAt(comment, finding.says(), statement));
            }
            keepPictures(pdf);
        }
    }

    private static void isAt(Shown comment, String says, Shown statement) {
        assertThat(comment.says()).isEqualTo(says);
        assertThat(comment.page()).isEqualTo(statement.page());
        assertThat(comment.down()).isBetween(statement.down() - NEAR, statement.down() + 2 * NEAR);
    }

    private static String statementAt(Report report, String place) {
        return report.statements().stream().filter(statement -> statement.place().equals(place)).findFirst().orElseThrow().text();
    }

    private PDDocument rendered(byte[] word) throws IOException, InterruptedException {
        Files.write(folder.resolve("returned.docx"), word);
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", folder.toString(),
                folder.resolve("returned.docx").toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).describedAs("LibreOffice has ended").isTrue();
        return Loader.loadPDF(folder.resolve("returned.pdf").toFile());
    }

    private static List<Shown> comments(PDDocument pdf) throws IOException {
        List<Shown> comments = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            PDPage on = pdf.getPage(page);
            for (PDAnnotation note : on.getAnnotations()) {
                if (note instanceof PDAnnotationText) {
                    comments.add(new Shown(page, on.getMediaBox().getHeight() - note.getRectangle().getUpperRightY(), note.getContents()));
                }
            }
        }
        return comments;
    }

    private static Shown lineThatBegins(PDDocument pdf, String statement) throws IOException {
        List<Shown> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) {
                lines.add(new Shown(getCurrentPageNo() - 1, letters.getFirst().getYDirAdj() - letters.getFirst().getHeightDir(), words));
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(pdf);
        String begins = statement.substring(0, Math.min(24, statement.length()));
        return lines.stream().filter(line -> line.says().strip().startsWith(begins)).findFirst()
                .orElseThrow(() -> new AssertionError("No line begins \"" + begins + "\""));
    }

    private static void keepPictures(PDDocument pdf) throws IOException {
        Files.createDirectories(PICTURES);
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage picture = renderer.renderImageWithDPI(page, 80);
            ImageIO.write(picture, "png", PICTURES.resolve("page-" + (page + 1) + ".png").toFile());
        }
    }
}
