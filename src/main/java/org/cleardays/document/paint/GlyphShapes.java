package org.cleardays.document.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** The outlines of letters, measured once for each letter of each font. */
final class GlyphShapes {

    private static final int GRID = 8;
    private static final double SOLID = 0.85;

    /** @param box around the ink, in the font's own units; empty where there is none */
    record Shape(Rectangle2D box, boolean solid) {
    }

    private final Map<PDFont, Map<Integer, Shape>> shapes = new HashMap<>();

    Shape of(PDFont font, int code) throws IOException {
        Map<Integer, Shape> ofFont = shapes.computeIfAbsent(font, none -> new HashMap<>());
        Shape known = ofFont.get(code);
        if (known == null) {
            known = measured(font, code);
            ofFont.put(code, known);
        }
        return known;
    }

    private static Shape measured(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont drawn)) {
            // drawn by a piece of content of its own (Type 3): about where a letter of its width stands
            Rectangle2D box = new Rectangle2D.Double(0, 0, font.getWidth(code), 0.6 / Math.max(1e-6, Math.abs(matrix(font).getScaleY())));
            return new Shape(box, false);
        }
        GeneralPath path = drawn.getNormalizedPath(code);
        return path == null ? new Shape(new Rectangle2D.Double(), false) : new Shape(path.getBounds2D(), isSolid(path));
    }

    static AffineTransform matrix(PDFont font) {
        return font.getFontMatrix().createAffineTransform();
    }

    private static boolean isSolid(GeneralPath path) {
        Rectangle2D box = path.getBounds2D();
        int inside = 0;
        for (int i = 0; i < GRID * GRID; i++) {
            double x = box.getX() + box.getWidth() * (i % GRID + 0.5) / GRID;
            double y = box.getY() + box.getHeight() * (i / GRID + 0.5) / GRID;
            inside += path.contains(x, y) ? 1 : 0;
        }
        return inside > SOLID * GRID * GRID;
    }
}
