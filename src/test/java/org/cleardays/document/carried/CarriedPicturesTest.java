package org.cleardays.document.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.carried.PicturePlants.join;
import static org.cleardays.document.carried.PicturePlants.orientation;
import static org.cleardays.document.carried.PicturePlants.picture;
import static org.cleardays.document.carried.PicturePlants.segment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cleardays.document.carried.Carried.Reason;
import org.cleardays.document.pdf.VeraPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs and scans, carried. */
@Tag("B10")
class CarriedPicturesTest {

    private static final CarriedFiles FILES = new CarriedFiles(new Looking());

    /** The picture lies, its upper left quarter dark; the camera says how it was held. */
    @ParameterizedTest
    @CsvSource({"1, lies, upper left", "2, lies, upper right", "3, lies, lower right", "4, lies, lower left", "5, stands, upper left",
        "6, stands, upper right", "7, stands, lower right", "8, stands, lower left"})
    void isShownUpright(int held, String shape, String dark) throws IOException {
        byte[] plain = picture("jpg", 10);
        byte[] photograph = join(Arrays.copyOf(plain, 2), segment(0xE1, orientation(held)), Arrays.copyOfRange(plain, 2, plain.length));
        BufferedImage page = page(pages(photograph));
        assertThat(page.getWidth() > page.getHeight() ? "lies" : "stands").isEqualTo(shape);
        assertThat(darkCorner(page)).isEqualTo(dark);
    }

    @Test
    void eachPageOfAScanIsAPage() throws IOException {
        Carried.Pages pages = pages(scan(3));
        assertThat(pages.pages()).isEqualTo(3);
        assertThat(pages.readable()).isFalse();
        assertThat(VeraPdf.failures(pages.pdf())).isEmpty();
        assertThat(VeraPdf.archiveFailures(pages.pdf())).isEmpty();
    }

    /** It announces 60,000 by 60,000 pixels, and is refused before one of them is decoded. */
    @Test
    void aFloodOfPixelsIsTooLarge() {
        byte[] png = picture("png", 1);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        assertThat(FILES.of(png, "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.TOO_LARGE));
    }

    @Test
    void aPhotographThatNothingHereCanReadIsNamed() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FILES.of(heic, "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.CANNOT_BE_SHOWN));
    }

    @Test
    void aDamagedPhotographIsNamed() {
        byte[] cut = Arrays.copyOf(picture("png", 10), 60);
        assertThat(FILES.of(cut, "Oakfield Primary")).isEqualTo(new Carried.NotCarried(Reason.BROKEN));
    }

    private static Carried.Pages pages(byte[] file) {
        return (Carried.Pages) FILES.of(file, "Oakfield Primary");
    }

    private static BufferedImage page(Carried.Pages pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            return new PDFRenderer(document).renderImage(0, 1);
        }
    }

    private static String darkCorner(BufferedImage page) {
        for (String down : new String[] {"upper", "lower"}) {
            for (String across : new String[] {"left", "right"}) {
                int x = page.getWidth() * (across.equals("left") ? 3 : 7) / 10;
                int y = page.getHeight() * (down.equals("upper") ? 3 : 7) / 10;
                if ((page.getRGB(x, y) & 255) < 60) {
                    return down + " " + across;
                }
            }
        }
        return "none";
    }

    private static byte[] scan(int pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_BINARY), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
