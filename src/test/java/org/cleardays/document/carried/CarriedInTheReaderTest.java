package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.worker.WorkerDoor;
import org.cleardays.document.worker.WorkerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files are looked at in a process of their own, as much of them at a time as its limits allow; how fast, and in how much memory, is printed
 * to {@code target/carried-speed.txt}. {@code -Dcarried.pages=500} measures the longest file that is carried.
 */
@Tag("B8")
@Tag("B14")
class CarriedInTheReaderTest {

    private static final int PAGES = Integer.getInteger("carried.pages", 60);
    private static final int MEGABYTES = 512;
    private static final WorkerDoor DOOR = new WorkerDoor(WorkerSettings.USUAL);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void aLongFileIsCarriedInSeveralLooksWithinTheReadersMemory() throws IOException {
        byte[] file = file(PAGES);
        CarriedFiles files = new CarriedFiles(DOOR);
        files.of(file(1), "warming up");
        long start = System.nanoTime();
        Carried.Pages pages = (Carried.Pages) files.of(file, "Oakfield Primary");
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(pages.pages()).isEqualTo(PAGES);
        assertThat(pages.incomplete()).isEmpty();
        long megabytes = mostMemory();
        assertThat(megabytes).isBetween(1L, (long) MEGABYTES);
        Files.writeString(Path.of("target/carried-speed.txt"), "%d pages, every tenth a scan of 300 dots to the inch: %.1f s, %.1f pages a second; %d KB; "
                .formatted(PAGES, seconds, PAGES / seconds, pages.pdf().length / 1024) + "the reader took " + megabytes + " MB at most\n");
    }

    @Test
    void aFileWithTooManyPagesIsNamed() throws IOException {
        assertThat(new CarriedFiles(DOOR).of(blank(501), "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.TOO_LARGE));
    }

    @Test
    void aFileWhosePagesTakeTooLongIsNamed() throws IOException {
        assertThat(new CarriedFiles(DOOR, Duration.ZERO).of(blank(51), "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.TOOK_TOO_LONG));
    }

    @Test
    void whereNoReaderCanBeStartedNothingIsSaidAgainstTheFile() throws IOException {
        WorkerDoor closed = new WorkerDoor(WorkerSettings.USUAL);
        closed.close();
        assertThat(new CarriedFiles(closed).of(blank(1), "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.NO_READER));
    }

    private static byte[] blank(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return bytes(document);
        }
    }

    private static byte[] file(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject scan = LosslessFactory.createFromImage(document, scan());
            PDType1Font face = new PDType1Font(FontName.HELVETICA);
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (number % 10 == 9) {
                        content.drawImage(scan, 0, 0, 595, 842);
                    }
                    content.setFont(face, 11);
                    for (int line = 0; line < 50 && number % 10 != 9; line++) {
                        content.beginText();
                        content.newLineAtOffset(60, 780 - 14 * line);
                        content.showText("Line " + line + " of page " + number + ": Ellie likes school, and reads two years above her age, her teacher says.");
                        content.endText();
                    }
                }
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage scan() {
        BufferedImage scan = new BufferedImage(2_480, 3_508, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        graphics.setFont(graphics.getFont().deriveFont(44f));
        for (int line = 1; line < 60; line++) {
            graphics.drawString("A scanned line about how Ellie gets on at school and with her friends", 200, 56 * line);
        }
        graphics.dispose();
        return scan;
    }

    /** The most that a process of a reader has taken of the machine's memory, in megabytes. */
    private static long mostMemory() throws IOException {
        Pattern peak = Pattern.compile("VmHWM:\\s+(\\d+) kB");
        return ProcessHandle.current().descendants().map(process -> Path.of("/proc/" + process.pid() + "/status")).filter(Files::isReadable)
                .map(CarriedInTheReaderTest::read).map(peak::matcher).filter(Matcher::find).map(found -> Long.parseLong(found.group(1)) / 1024)
                .max(Comparator.naturalOrder()).orElse(0L);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
