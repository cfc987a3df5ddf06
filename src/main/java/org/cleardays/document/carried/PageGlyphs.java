package org.cleardays.document.carried;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The letters of a page, in the order in which they are drawn, and where each of them should be seen. */
final class PageGlyphs {

    void begin(AffineTransform graphics, PDRectangle size) {
    }

    void add(Matrix place, PDFont font, int code, PDGraphicsState state, boolean painted) throws IOException {
    }
}
