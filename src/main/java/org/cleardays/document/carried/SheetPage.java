package org.cleardays.document.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.cleardays.document.carried.Sheet.Ink;
import org.cleardays.document.face.PlainFace;

/** Draws a sheet on a page of A4, standing or lying as it does, framed, with room at the foot for what a pack prints there. */
final class SheetPage {

    private static final float SIDE = 28;
    private static final float FOOT = 66;
    private static final float HEAD = 40;
    private static final float LINE = 12;
    private static final float SIZE = 9;

    private final PDDocument document;
    private final TaggedSheets tags;
    private final PDFont face;

    SheetPage(PDDocument document, TaggedSheets tags) throws IOException {
        this.document = document;
        this.tags = tags;
        this.face = PlainFace.in(document);
    }

    void draw(Sheet sheet, Map<String, Object> facts) throws IOException {
        boolean lying = sheet.width() > sheet.height();
        PDPage page = new PDPage(lying ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4);
        document.addPage(page);
        tags.begin(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            artifact(content, place(sheet, page.getMediaBox()), CarriedWords.say("page", facts), page.getMediaBox().getHeight() - 26);
            if (sheet.ink() != Ink.NONE) {
                picture(content, sheet, place(sheet, page.getMediaBox()), CarriedWords.say("alternative", facts));
            }
            if (!sheet.whole()) {
                sentence(content, CarriedWords.say(sheet.ink() == Ink.NONE ? "not-shown" : "incomplete", Map.of()));
            }
        }
    }

    /** As large as the room allows, in the middle of it. */
    private static PDRectangle place(Sheet sheet, PDRectangle page) {
        float width = page.getWidth() - 2 * SIDE;
        float height = page.getHeight() - HEAD - FOOT;
        float scale = Math.min(width / sheet.width(), height / sheet.height());
        float across = scale * sheet.width();
        float down = scale * sheet.height();
        return new PDRectangle(SIDE + (width - across) / 2, FOOT + height - down, across, down);
    }

    /** What this page is stands in the figure's words; for the eye it is repeated above, as an artifact, and the frame is one. */
    private void artifact(PDPageContentStream content, PDRectangle frame, String words, float y) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        write(content, words, y);
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.5f);
        content.addRect(frame.getLowerLeftX() - 1, frame.getLowerLeftY() - 1, frame.getWidth() + 2, frame.getHeight() + 2);
        content.stroke();
        content.endMarkedContent();
    }

    private void picture(PDPageContentStream content, Sheet sheet, PDRectangle place, String alternative) throws IOException {
        content.beginMarkedContent(COSName.getPDFName("Figure"), tags.figure(alternative, place));
        content.drawImage(image(sheet), place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        content.endMarkedContent();
    }

    private void sentence(PDPageContentStream content, String words) throws IOException {
        content.beginMarkedContent(COSName.P, tags.paragraph());
        write(content, words, FOOT - LINE - 2);
        content.endMarkedContent();
    }

    private void write(PDPageContentStream content, String words, float y) throws IOException {
        content.beginText();
        content.setNonStrokingColor(0.2f);
        content.setFont(face, SIZE);
        content.newLineAtOffset(SIDE, y);
        content.showText(words);
        content.endText();
    }

    private PDImageXObject image(Sheet sheet) throws IOException {
        boolean grey = sheet.ink() == Ink.GREY || sheet.ink() == Ink.GREY_PHOTOGRAPH;
        boolean photograph = sheet.ink() == Ink.GREY_PHOTOGRAPH || sheet.ink() == Ink.COLOUR_PHOTOGRAPH;
        PDColorSpace colours = grey ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        return new PDImageXObject(document, new ByteArrayInputStream(sheet.pixels()), photograph ? COSName.DCT_DECODE : COSName.FLATE_DECODE,
                sheet.width(), sheet.height(), photograph ? 8 : 4, colours);
    }
}
