package org.cleardays.document.carried;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** The pixels of a picture, made upright and as large as a sheet. */
final class PicturePixels {

    /** More are read in steps of two or three: a sheet has one and a half million. */
    private static final double MANY = 12_500_000;

    private PicturePixels() {
    }

    static BufferedImage of(ImageReader reader, int page, byte[] file) throws IOException {
        ImageReadParam steps = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) reader.getWidth(page) * reader.getHeight(page) / MANY));
        steps.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        try {
            return reader.read(page, steps);
        } catch (IIOException e) {
            return asInPdf(file, e);
        }
    }

    /** Photographs of printers' four colours are what PDFs have, and the platform's reader has not. */
    private static BufferedImage asInPdf(byte[] file, IIOException why) throws IOException {
        if (file.length < 2 || (file[0] & 0xFF) != 0xFF || (file[1] & 0xFF) != 0xD8) {
            throw why;
        }
        try (PDDocument document = new PDDocument()) {
            return JPEGFactory.createFromByteArray(document, file).getImage();
        }
    }

    /** On white, turned and mirrored as its orientation says, and scaled in halves: no line is skipped. */
    static BufferedImage upright(BufferedImage picture, int orientation, SheetSize size) {
        boolean turned = orientation > 4;
        int width = turned ? size.height() : size.width();
        int height = turned ? size.width() : size.height();
        BufferedImage half = picture;
        while (half.getWidth() >= 2 * width && half.getHeight() >= 2 * height) {
            half = painted(half, half.getWidth() / 2, half.getHeight() / 2, new AffineTransform());
        }
        AffineTransform turn = turn(orientation, size.width(), size.height());
        BufferedImage sheet = blank(size.width(), size.height());
        return paint(half, sheet, width, height, turn);
    }

    private static BufferedImage painted(BufferedImage picture, int width, int height, AffineTransform turn) {
        return paint(picture, blank(width, height), width, height, turn);
    }

    private static BufferedImage paint(BufferedImage picture, BufferedImage ground, int width, int height, AffineTransform turn) {
        Graphics2D graphics = ground.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(turn);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return ground;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return blank;
    }

    /** From the picture as it lies to a sheet of this size (EXIF 2.32, 4.6.4, tag 274). */
    private static AffineTransform turn(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
