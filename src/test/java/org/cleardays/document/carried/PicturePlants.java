package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Photographs and scans with words hidden beside their pixels (threats B10, E). */
final class PicturePlants {

    private static final byte[] WORDS = MARK.getBytes(StandardCharsets.US_ASCII);

    private PicturePlants() {
    }

    static List<Plant> all() {
        return List.of(
                jpeg("EXIF: what it shows", segment(0xE1, exif(0x010E)), "its properties"),
                jpeg("EXIF: where it was taken", segment(0xE1, exif(0x8825)), "the place where it was taken"),
                jpeg("XMP", segment(0xE1, join(ascii("http://ns.adobe.com/xap/1.0/\0"), WORDS)), "its properties"),
                jpeg("IPTC", segment(0xED, join(ascii("Photoshop 3.0\0"), WORDS)), "its properties"),
                jpeg("a remark", segment(0xFE, WORDS), "its properties"),
                Plant.carried("JPEG", "appended to its end", join(picture("jpg", 1), WORDS), "what was appended to the picture"),
                png("a text", "tEXt", join(ascii("Comment\0"), WORDS), "its properties"),
                png("EXIF", "eXIf", exif(0x010E), "its properties"),
                Plant.carried("PNG", "appended to its end", join(picture("png", 1), WORDS), "what was appended to the picture"),
                Plant.carried("TIFF", "what it shows", tiff(0x010E), "its properties"),
                Plant.carried("TIFF", "XMP", tiff(0x02BC), "its properties"),
                Plant.carried("TIFF", "appended to its end", join(picture("tiff", 1), WORDS), "its properties"));
    }

    private static Plant jpeg(String place, byte[] segment, String told) {
        byte[] plain = picture("jpg", 1);
        return Plant.carried("JPEG", place, join(java.util.Arrays.copyOf(plain, 2), segment, java.util.Arrays.copyOfRange(plain, 2, plain.length)), told);
    }

    private static Plant png(String place, String chunk, byte[] words, String told) {
        byte[] plain = picture("png", 1);
        int header = 8 + 12 + 13;
        CRC32 check = new CRC32();
        check.update(ascii(chunk));
        check.update(words);
        byte[] whole = join(number(words.length), ascii(chunk), words, number((int) check.getValue()));
        return Plant.carried("PNG", place, join(java.util.Arrays.copyOf(plain, header), whole, java.util.Arrays.copyOfRange(plain, header, plain.length)),
                told);
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] bytes) {
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (bytes.length + 2 >> 8), (byte) (bytes.length + 2)}, bytes);
    }

    /** EXIF with one entry, the words being its value. */
    static byte[] exif(int tag) {
        ByteBuffer tiff = ByteBuffer.allocate(26 + WORDS.length).put(ascii("MM\0*")).putInt(8).putShort((short) 1)
                .putShort((short) tag).putShort((short) 2).putInt(WORDS.length).putInt(26).putInt(0).put(WORDS);
        return join(ascii("Exif\0\0"), tiff.array());
    }

    /** EXIF that says which way up. */
    static byte[] orientation(int number) {
        ByteBuffer tiff = ByteBuffer.allocate(26).put(ascii("MM\0*")).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) number).putShort((short) 0).putInt(0);
        return join(ascii("Exif\0\0"), tiff.array());
    }

    /** A grey picture, four pixels square and unpacked, with the words as the value of this entry. */
    private static byte[] tiff(int tag) {
        int[][] entries = {{0x0100, 3, 1, 4 << 16}, {0x0101, 3, 1, 4 << 16}, {0x0102, 3, 1, 8 << 16}, {0x0103, 3, 1, 1 << 16}, {0x0106, 3, 1, 1 << 16},
            {tag, tag == 0x010E ? 2 : 1, WORDS.length, 8}, {0x0111, 4, 1, 8 + WORDS.length}, {0x0116, 3, 1, 4 << 16}, {0x0117, 4, 1, 16}};
        java.util.Arrays.sort(entries, java.util.Comparator.comparingInt(entry -> entry[0]));
        int directory = 8 + WORDS.length + 16;
        ByteBuffer tiff = ByteBuffer.allocate(directory + 6 + 12 * entries.length).put(ascii("MM\0*")).putInt(directory).put(WORDS).put(new byte[16])
                .putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
        }
        return tiff.putInt(0).array();
    }

    /** A picture whose upper left quarter is dark. */
    static byte[] picture(String format, int scale) {
        BufferedImage picture = new BufferedImage(60 * scale, 40 * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, picture.getWidth() / 2, picture.getHeight() / 2);
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
