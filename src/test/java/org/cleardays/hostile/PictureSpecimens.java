package org.cleardays.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

/** Pictures: filed for a person, never unpacked here (threat B10). */
final class PictureSpecimens {

    private PictureSpecimens() {
    }

    static List<Family> all() {
        return List.of(pictures(), new Family("pictures, damaged").damaged("photo.png", 5, written("png")));
    }

    private static Family pictures() {
        return new Family("pictures")
                .file("photo.png", "picture", () -> written("png"))
                .file("photo.jpg", "picture", () -> written("jpg"))
                .file("photo.gif", "picture", () -> written("gif"))
                .file("photo.bmp", "picture", () -> written("bmp"))
                .file("photo.tif", "picture", () -> written("tiff"))
                .file("photo named.docx", "picture", () -> written("jpg"))
                .file("2^31 by 2^31.png", "picture", () -> enormous())
                .file("place.jpg", "picture", () -> ZipSpecimens.join(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 20, 'E', 'x', 'i', 'f'},
                        "\0\0MM\0*GPSLatitude".getBytes(StandardCharsets.ISO_8859_1)))
                .file("photo.heic", "picture", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic")
                .file("photo.webp", "picture", "RIFF\u0024\0\0\0WEBPVP8 \u0018\0\0\0" + "\0".repeat(24))
                .file("ring.tif", "picture", "II*\0\10\0\0\0\0\0\10\0\0\0")
                .file("drawing.svg", "no document", () -> ("<svg xmlns='http://www.w3.org/2000/svg'><image href='" + Canary.url() + "'/><script>x</script></svg>")
                        .getBytes(StandardCharsets.UTF_8))
                .file("drawing.wmf", "picture|no document", "\u00d7\u00cd\u00c6\u009a" + "\0".repeat(40))
                .file("program in it.gif", "picture", "GIF89a/*" + "\0".repeat(10) + "*/=1;alert(1)")
                .file("only its magic.png", "picture", "\u0089PNG\r\n\u001a\n");
    }

    private static byte[] written(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] enormous() {
        byte[] png = written("png");
        ByteBuffer.wrap(png).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
        return png;
    }
}
