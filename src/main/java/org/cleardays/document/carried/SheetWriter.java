package org.cleardays.document.carried;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.Deflater;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.cleardays.document.carried.Sheet.Ink;

/** Writes a picture of a page as small as its letters allow: sharp and grey where it can be, as a photograph where it must be. */
final class SheetWriter {

    /** Channels that differ by less look grey; scanners and colour profiles are never quite exact. */
    private static final int GREY = 16;
    /** Bytes; letters and lines stay below it, photographs never do. */
    private static final int SHARP = 200 * 1024;
    /** A tenth larger than with the usual effort, in little more than half its time. */
    private static final int EFFORT = 4;
    private static final float QUALITY = 0.75f;

    private final int width;
    private final int height;
    private final int[] pixels;

    private SheetWriter(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    }

    static Sheet write(BufferedImage picture, boolean whole) throws IOException {
        SheetWriter writer = new SheetWriter(picture);
        boolean grey = writer.isGrey();
        Optional<byte[]> sharp = deflated(grey ? writer.greyNibbles() : writer.colourNibbles());
        return sharp.isPresent() ? new Sheet(writer.width, writer.height, grey ? Ink.GREY : Ink.COLOUR, sharp.get(), whole)
                : new Sheet(writer.width, writer.height, grey ? Ink.GREY_PHOTOGRAPH : Ink.COLOUR_PHOTOGRAPH, photograph(picture, grey), whole);
    }

    private boolean isGrey() {
        for (int pixel : pixels) {
            int red = pixel >> 16 & 255;
            int green = pixel >> 8 & 255;
            int blue = pixel & 255;
            if (Math.abs(red - green) > GREY || Math.abs(green - blue) > GREY || Math.abs(red - blue) > GREY) {
                return false;
            }
        }
        return true;
    }

    /** Half a byte a pixel; each row begins with a new byte. */
    private byte[] greyNibbles() {
        int row = (width + 1) / 2;
        byte[] nibbles = new byte[row * height];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int grey = (77 * (pixel >> 16 & 255) + 151 * (pixel >> 8 & 255) + 28 * (pixel & 255)) >> 8;
            put(nibbles, 2 * row * (i / width) + i % width, grey);
        }
        return nibbles;
    }

    private byte[] colourNibbles() {
        int row = (3 * width + 1) / 2;
        byte[] nibbles = new byte[row * height];
        for (int i = 0; i < pixels.length; i++) {
            int place = 2 * row * (i / width) + 3 * (i % width);
            put(nibbles, place, pixels[i] >> 16 & 255);
            put(nibbles, place + 1, pixels[i] >> 8 & 255);
            put(nibbles, place + 2, pixels[i] & 255);
        }
        return nibbles;
    }

    private static void put(byte[] nibbles, int place, int shade) {
        int nibble = (shade + 8) / 17;
        nibbles[place / 2] |= (byte) (place % 2 == 0 ? nibble << 4 : nibble);
    }

    /** Empty where it would be longer than letters and lines are. */
    private static Optional<byte[]> deflated(byte[] bytes) {
        Deflater deflater = new Deflater(EFFORT);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[SHARP];
            int length = deflater.deflate(out);
            return deflater.finished() ? Optional.of(java.util.Arrays.copyOf(out, length)) : Optional.empty();
        } finally {
            deflater.end();
        }
    }

    private static byte[] photograph(BufferedImage picture, boolean grey) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey ? inGrey(picture) : picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage inGrey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return grey;
    }
}
