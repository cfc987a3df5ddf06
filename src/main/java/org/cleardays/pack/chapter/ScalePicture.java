package org.cleardays.pack.chapter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

import org.cleardays.document.face.LetterShapes;
import org.cleardays.pack.chapter.ScalePictures.Line;

/** Draws where the agencies place one child from 0 to 10: a line for each agency, a dot with the number on it. */
final class ScalePicture {

    /** 170 mm, as wide as what is printed on the page, in steps of a 240th of an inch; drawn with 200 dots to the inch. */
    private static final int WIDTH = 1606;
    private static final double DOTS = 200.0 / 240;
    private static final int LEFT = 560;
    private static final int RIGHT = WIDTH - 60;
    private static final int TOP = 80;
    private static final int LINE = 76;
    private static final int DOT = 54;
    private static final LetterShapes PLAIN = LetterShapes.plain(34);
    private static final LetterShapes BOLD = LetterShapes.bold(34);
    private static final Color DARK = new Color(0x1d4f91);
    private static final Color GREY = new Color(0xd0d0d0);
    private static final Color WORDS = new Color(0x222222);

    private final Graphics2D pen;

    private ScalePicture(Graphics2D pen) {
        this.pen = pen;
    }

    /** A PNG file as a {@code data:} address. */
    static String of(List<Line> lines) {
        int height = TOP + LINE * lines.size() + 10;
        BufferedImage image = new BufferedImage(dots(WIDTH), dots(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(DOTS, DOTS);
        new ScalePicture(pen).draw(lines, height);
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(InFewColours.of(image)));
    }

    private void draw(List<Line> lines, int height) {
        for (int number = 0; number <= 10; number++) {
            pen.setColor(GREY);
            pen.setStroke(new BasicStroke(2));
            pen.drawLine(at(number), TOP - 16, at(number), height - 10);
            words(String.valueOf(number), WORDS, at(number), TOP - 34);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), TOP + LINE * i + LINE / 2);
        }
    }

    private void line(Line line, int middle) {
        pen.setColor(GREY);
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(LEFT, middle, RIGHT, middle);
        pen.setColor(WORDS);
        pen.fill(PLAIN.at(0, middle + 12, fitting(line.agency())));
        line.score().ifPresentOrElse(score -> dot(score, middle), () -> words("no number", WORDS, at(5), middle - 8));
    }

    private void dot(int score, int middle) {
        pen.setColor(DARK);
        pen.fill(new Ellipse2D.Double(at(score) - DOT / 2.0, middle - DOT / 2.0, DOT, DOT));
        words(String.valueOf(score), Color.WHITE, at(score), middle + 12);
    }

    private void words(String words, Color colour, int middle, int base) {
        pen.setColor(colour);
        pen.fill(BOLD.at(middle - BOLD.width(words) / 2, base, words));
    }

    private static String fitting(String words) {
        String shown = words;
        while (PLAIN.width(shown) > LEFT - 30 && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2).strip() + "\u2026";
        }
        return shown;
    }

    private static int at(int number) {
        return LEFT + 40 + (RIGHT - LEFT - 80) * number / 10;
    }

    private static int dots(int steps) {
        return (int) Math.round(steps * DOTS);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture of a scale could not be drawn", e);
        }
        return out.toByteArray();
    }
}
