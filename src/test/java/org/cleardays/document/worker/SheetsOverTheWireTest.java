package org.cleardays.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cleardays.document.word.WordFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.carried.Looking;
import org.cleardays.document.carried.Seen;
import org.cleardays.document.carried.Sheet;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.page.PdfFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a worker saw comes over as it was meant; a worker that a file has taken over cannot put anything but pixels into a pack. */
@Tag("B14")
@Tag("E")
class SheetsOverTheWireTest {

    private static final byte[] PDF = new PdfFiles().write("Ellie likes school.", 72, 700).picture().bytes();

    @Test
    void sheetsComeOverAsTheyWereMeant() throws IOException {
        Seen.Sheets sent = sheets();
        Seen.Sheets came = (Seen.Sheets) ((Answer.Looked) overTheWire(new Answer.Looked(sent, true))).seen();
        assertThat(came.removed()).isEqualTo(sent.removed());
        assertThat(came.sheets()).usingRecursiveComparison().isEqualTo(sent.sheets());
    }

    @Test
    void wordsAndReasonsDo() throws IOException {
        Seen words = new Seen.Words(new ReadFile(FileKind.ODT, List.of(new Block.Paragraph("Zażółć", true)), "foot"), List.of("a comment"));
        assertThat(overTheWire(new Answer.Looked(words, false))).isEqualTo(new Answer.Looked(words, false));
        Seen nothing = new Seen.Nothing(Reason.BAD_REDACTION);
        assertThat(overTheWire(new Answer.Looked(nothing, false))).isEqualTo(new Answer.Looked(nothing, false));
    }

    @Test
    void aSheetThatIsMoreThanItsPixelsIsRefused() {
        Sheet sheet = sheets().sheets().getFirst();
        refused(new Sheet(sheet.width(), sheet.height(), sheet.ink(), joined(sheet.pixels(), utf8("14 Larch Close")), true));
        refused(new Sheet(sheet.width() + 1, sheet.height(), sheet.ink(), sheet.pixels(), true));
        refused(new Sheet(sheet.width(), 1_000_000, sheet.ink(), sheet.pixels(), true));
        refused(new Sheet(sheet.width(), sheet.height(), Sheet.Ink.NONE, sheet.pixels(), true));
        refused(new Sheet(sheet.width(), sheet.height(), Sheet.Ink.GREY_PHOTOGRAPH, sheet.pixels(), true));
    }

    @Test
    void aPhotographWithAnythingBesideItsPixelsIsRefused() throws IOException {
        byte[] jpeg = photograph().pixels();
        assertThat(jpeg).startsWith(0xFF, 0xD8);
        byte[] remark = joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 16}, utf8("14 Larch Close"));
        refused(photograph(joined(Arrays.copyOf(jpeg, 2), joined(remark, Arrays.copyOfRange(jpeg, 2, jpeg.length)))));
        refused(photograph(joined(jpeg, utf8("14 Larch Close"))));
        refused(photograph(Arrays.copyOf(jpeg, jpeg.length - 2)));
    }

    /** Seed 5. */
    @Test
    void whatIsTamperedWithIsReadOrRefused() throws IOException {
        Random random = new Random(5);
        byte[] whole = SeenWriter.bytes(sheets());
        for (int turn = 0; turn < 2_000; turn++) {
            byte[] bytes = whole.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                bytes[random.nextInt(turn % 2 == 0 ? 200 : bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(isReadOrRefused(bytes)).isTrue();
        }
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            return SeenReader.seen(bytes) != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static void refused(Sheet sheet) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SeenReader.seen(SeenWriter.bytes(new Seen.Sheets(1, List.of(sheet), List.of()))));
    }

    private static Seen.Sheets sheets() {
        return (Seen.Sheets) new Looking().look(PDF, 0);
    }

    private static Sheet photograph() throws IOException {
        java.awt.image.BufferedImage noise = new java.awt.image.BufferedImage(1_000, 1_400, java.awt.image.BufferedImage.TYPE_INT_RGB);
        Random random = new Random(6);
        for (int i = 0; i < 1_400_000; i++) {
            noise.setRGB(i % 1_000, i / 1_000, random.nextInt(1 << 24));
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(noise, "png", png);
        return ((Seen.Sheets) new Looking().look(png.toByteArray(), 0)).sheets().getFirst();
    }

    private static Sheet photograph(byte[] jpeg) {
        return new Sheet(1_000, 1_400, Sheet.Ink.COLOUR_PHOTOGRAPH, jpeg, true);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Answer overTheWire(Answer answer) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        Answer.write(answer, new DataOutputStream(wire));
        return Answer.read(new DataInputStream(new ByteArrayInputStream(wire.toByteArray())));
    }
}
