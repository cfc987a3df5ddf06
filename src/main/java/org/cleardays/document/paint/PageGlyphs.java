package org.cleardays.document.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** The letters and figures of a page in the order in which they are drawn, and where each of them should be seen. */
final class PageGlyphs {

    private static final int MOST = 300_000;
    /** Points; nobody reads smaller print. */
    private static final double SMALLEST = 2;
    private static final double TRANSPARENT = 0.05;

    private final GlyphShapes shapes;
    private final List<DrawnGlyph> glyphs = new ArrayList<>();
    private AffineTransform toPixels = new AffineTransform();
    private boolean missing;

    PageGlyphs(GlyphShapes shapes) {
        this.shapes = shapes;
    }

    List<DrawnGlyph> list() {
        return glyphs;
    }

    /** Whether a letter was to be drawn for which its font has no shape. */
    boolean missSome() {
        return missing;
    }

    /** Before anything is drawn, by this transformation of a page of this size. */
    void begin(AffineTransform graphics, PDRectangle size) {
        toPixels = new AffineTransform(graphics);
        toPixels.translate(0, size.getHeight());
        toPixels.scale(1, -1);
        toPixels.translate(-size.getLowerLeftX(), -size.getLowerLeftY());
    }

    /** @param painted whether anything was painted for it */
    void add(Matrix place, PDFont font, int code, PDGraphicsState state, boolean painted) throws IOException {
        if (glyphs.size() >= MOST || !isLetter(font.toUnicode(code))) {
            return;
        }
        GlyphShapes.Shape shape = shapes.of(font, code);
        if (shape.box().isEmpty()) {
            missing |= painted;
            return;
        }
        AffineTransform onPage = place.createAffineTransform();
        onPage.concatenate(GlyphShapes.matrix(font));
        Rectangle2D box = onPage.createTransformedShape(shape.box()).getBounds2D();
        glyphs.add(new DrawnGlyph(toPixels.createTransformedShape(box).getBounds2D(), shape.solid(),
                unseen(state, box, place, painted || font instanceof PDType3Font)));
    }

    private static boolean isLetter(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<Unseen> unseen(PDGraphicsState state, Rectangle2D box, Matrix place, boolean painted) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean invisible = !mode.isFill() && !mode.isStroke() || mode.isFill() && state.getNonStrokeAlphaConstant() < TRANSPARENT;
        if (invisible) {
            return Optional.of(Unseen.INVISIBLE);
        }
        if (!painted) {
            return Optional.of(Unseen.ON_A_LAYER);
        }
        boolean inside = state.getCurrentClippingPath().intersects(box.getCenterX() - 0.1, box.getCenterY() - 0.1, 0.2, 0.2);
        if (!inside) {
            return Optional.of(Unseen.CUT_OFF);
        }
        return Math.abs(place.getScalingFactorY()) < SMALLEST ? Optional.of(Unseen.TOO_SMALL) : Optional.empty();
    }
}
