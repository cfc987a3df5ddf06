package org.cleardays.document.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;

/** Pages of one line of words and something done to it, for tests. */
public final class Covered {

    static final PDRectangle AROUND = new PDRectangle(68, 694, 260, 18);
    private static final PDFont FACE = new PDType1Font(FontName.HELVETICA);
    private static final PDColor BLACK = new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE);

    private Covered() {
    }

    /** What is drawn on a page. */
    public interface Drawing {

        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    /** A PDF of one page with these drawings on it, one over the other. */
    public static byte[] page(Drawing... drawings) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Drawing drawing : drawings) {
                    drawing.on(content, document);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Drawing words(String words, float size, Color colour) {
        return words(words, size, colour, RenderingMode.FILL);
    }

    public static Drawing words(String words) {
        return words(words, 11, Color.BLACK);
    }

    static Drawing words(String words, float size, Color colour, RenderingMode mode) {
        return (page, document) -> {
            page.beginText();
            page.setRenderingMode(mode);
            page.setNonStrokingColor(colour);
            page.setFont(FACE, size);
            page.newLineAtOffset(72, 700);
            page.showText(words);
            page.endText();
        };
    }

    public static Drawing box(Color colour) {
        return box(colour, AROUND);
    }

    static Drawing box(Color colour, PDRectangle place) {
        return (page, document) -> {
            page.setNonStrokingColor(colour);
            page.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
            page.fill();
        };
    }

    static Drawing shaded(float opacity) {
        return (page, document) -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(opacity);
            page.saveGraphicsState();
            page.setGraphicsStateParameters(state);
            box(Color.BLACK).on(page, document);
            page.restoreGraphicsState();
        };
    }

    static Drawing picture(BufferedImage picture) {
        return (page, document) -> page.drawImage(LosslessFactory.createFromImage(document, picture), AROUND.getLowerLeftX(),
                AROUND.getLowerLeftY(), AROUND.getWidth(), AROUND.getHeight());
    }

    static BufferedImage blank(Color colour) {
        return scan(colour, "");
    }

    /** A picture of words, as a scanner makes it. */
    static BufferedImage scan(Color ground, String words) {
        BufferedImage picture = new BufferedImage(1_040, 72, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, 1_040, 72);
        graphics.setColor(Color.BLACK);
        graphics.setFont(graphics.getFont().deriveFont(44f));
        graphics.drawString(words, 16, 48);
        graphics.dispose();
        return picture;
    }

    static Drawing clipped(PDRectangle frame, Drawing inside) {
        return (page, document) -> {
            page.saveGraphicsState();
            page.addRect(frame.getLowerLeftX(), frame.getLowerLeftY(), frame.getWidth(), frame.getHeight());
            page.clip();
            inside.on(page, document);
            page.restoreGraphicsState();
        };
    }

    static Drawing onAHiddenLayer(Drawing inside) {
        return (page, document) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("Notes");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            page.beginMarkedContent(COSName.OC, layer);
            inside.on(page, document);
            page.endMarkedContent();
        };
    }

    static Drawing square() {
        PDAnnotationSquare square = new PDAnnotationSquare();
        square.setInteriorColor(BLACK);
        return annotation(square);
    }

    static Drawing highlight() {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setColor(BLACK);
        highlight.setQuadPoints(new float[] {AROUND.getLowerLeftX(), AROUND.getUpperRightY(), AROUND.getUpperRightX(), AROUND.getUpperRightY(),
            AROUND.getLowerLeftX(), AROUND.getLowerLeftY(), AROUND.getUpperRightX(), AROUND.getLowerLeftY()});
        return annotation(highlight);
    }

    static Drawing toBeRedacted() {
        PDAnnotationUnknown redact = new PDAnnotationUnknown(new org.apache.pdfbox.cos.COSDictionary());
        redact.getCOSObject().setName(COSName.SUBTYPE, "Redact");
        return annotation(redact);
    }

    private static Drawing annotation(PDAnnotation annotation) {
        return (page, document) -> {
            annotation.setRectangle(AROUND);
            annotation.setPrinted(true);
            document.getPage(0).getAnnotations().add(annotation);
        };
    }
}
