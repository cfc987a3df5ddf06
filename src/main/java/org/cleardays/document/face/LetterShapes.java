package org.cleardays.document.face;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as shapes for drawing: by the typeface that we carry, whatever faces a machine has. */
public final class LetterShapes {

    private final TrueTypeFont face;
    private final double scale;

    private LetterShapes(Font face, double size) {
        this.face = face.parsed();
        try {
            this.scale = size / this.face.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    public static LetterShapes plain(double size) {
        return new LetterShapes(Font.REGULAR, size);
    }

    public static LetterShapes bold(double size) {
        return new LetterShapes(Font.BOLD, size);
    }

    public double width(String words) {
        return words.codePoints().mapToDouble(character -> advance(glyph(character))).sum();
    }

    /** The words, beginning at this point of their base line; letters that the face does not have leave a gap. */
    public Shape at(double x, double y, String words) {
        Path2D path = new Path2D.Double();
        double place = x;
        for (int character : words.codePoints().toArray()) {
            int glyph = glyph(character);
            AffineTransform move = new AffineTransform(scale, 0, 0, -scale, place, y);
            path.append(shape(glyph).createTransformedShape(move), false);
            place += advance(glyph);
        }
        return path;
    }

    private Path2D shape(int glyph) {
        try {
            GlyphData data = face.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    private double advance(int glyph) {
        try {
            return face.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }

    private int glyph(int character) {
        try {
            return face.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read", e);
        }
    }
}
