package org.cleardays.document.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Paints a page of a PDF as its readers see it: what lies within its crop box, on layers that are shown, without what pops up. */
public final class PagePainter extends PDFRenderer {

    /** What is part of the page to look at; notes that open, links, attachments, films are not. */
    private static final Set<String> SEEN = Set.of("Widget", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Square", "Circle",
            "Line", "Polygon", "PolyLine", "Ink", "Stamp", "Caret", "Watermark");

    /** Decoded into memory whole (threat B10). */
    private static final long PIXELS = 50_000_000;
    /** Pictures with more pixels are read in steps. */
    private static final long MANY = 12_000_000;
    /** Pictures made smaller than this are scaled with more care and six times as slowly; a scan of 300 dots to the inch is not. */
    private static final float CAREFUL = 0.3f;
    /** Far more than a page of any report needs. */
    private static final int STEPS = 3_000_000;

    private final GlyphShapes shapes = new GlyphShapes();
    private PageGlyphs glyphs = new PageGlyphs(shapes);
    private boolean whole;
    private int steps;

    public PagePainter(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
        setImageDownscalingOptimizationThreshold(CAREFUL);
        setAnnotationsFilter(PagePainter::isSeen);
    }

    /** The page, from 0, at this scale, 1 being 72 pixels to the inch. */
    public Painted paint(int page, float scale) throws IOException {
        glyphs = new PageGlyphs(shapes);
        whole = true;
        steps = 0;
        BufferedImage picture = renderImage(page, scale, ImageType.RGB);
        return new Painted(picture, UnseenWords.on(picture, glyphs.list()), whole && !glyphs.missSome());
    }

    private static boolean isSeen(PDAnnotation annotation) {
        return SEEN.contains(annotation.getSubtype());
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new Drawer(parameters);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    /** Takes down every letter, and everything that fails: the library goes on without a word. */
    private final class Drawer extends PageDrawer {

        private boolean painted;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
            glyphs.begin(graphics.getTransform(), size);
            super.drawPage(graphics, size);
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
            painted = false;
            super.showGlyph(place, font, code, displacement);
            glyphs.add(place, font, code, getGraphicsState(), painted);
            whole &= !font.isDamaged();
        }

        /** Asked for when something is really painted: on a layer that is not shown, nothing is. */
        @Override
        protected java.awt.Paint getPaint(org.apache.pdfbox.pdmodel.graphics.color.PDColor colour) throws IOException {
            painted = true;
            return super.getPaint(colour);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > PIXELS) {
                throw new IOException("More pixels than are decoded");
            }
            super.drawImage(image);
        }

        /** Every letter and every line in a picture counts: pixels are only skipped where there are very many. */
        @Override
        protected int getSubsampling(PDImage image, java.awt.geom.AffineTransform place) {
            return (long) image.getWidth() * image.getHeight() > MANY ? super.getSubsampling(image, place) : 1;
        }

        @Override
        protected void processOperator(Operator operator, java.util.List<COSBase> operands) throws IOException {
            if (++steps > STEPS) {
                throw new TooManySteps();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, java.util.List<COSBase> operands, IOException failure) throws IOException {
            // many programs end what they never began, and every reader forgives it
            whole &= failure instanceof EmptyGraphicsStackException;
        }
    }

    /** A page that may have no end; not an {@link IOException}, which would only end one operator. */
    static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
