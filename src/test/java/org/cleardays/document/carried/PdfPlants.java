package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs with words hidden in every place a PDF has (threats B7, E). */
final class PdfPlants {

    private static final PDFont FACE = new PDType1Font(FontName.HELVETICA);

    private PdfPlants() {
    }

    /** What is done to a page that says something harmless. */
    private interface Hiding {

        void in(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] clean() {
        return file((document, page) -> { });
    }

    static List<Plant> all() {
        return List.of(
                plant("document information", "its properties", (document, page) -> document.getDocumentInformation().setAuthor(MARK)),
                plant("a custom property", "its properties", (document, page) -> document.getDocumentInformation().setCustomMetadataValue(MARK, MARK)),
                plant("XMP", "its properties", (document, page) -> document.getDocumentCatalog().setMetadata(
                        new PDMetadata(document, new ByteArrayInputStream(("<x:xmpmeta>" + MARK + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8))))),
                plant("bookmark", "its bookmarks", PdfHiding::bookmark),
                plant("attachment, its name and its words", "an attached file", PdfHiding::attachment),
                plant("a note that opens", "a comment", (document, page) -> PdfHiding.annotation(new PDAnnotationText(), page)),
                plant("a comment on a highlight", "a comment", (document, page) -> PdfHiding.annotation(new PDAnnotationHighlight(), page)),
                plant("script", "a script", (document, page) -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + MARK + "')"))),
                plant("an action that starts a program", "an action that starts or sends something",
                        (document, page) -> document.getDocumentCatalog().setOpenAction(PdfHiding.launch())),
                plant("the target of a link", "a link", PdfHiding::link),
                plant("a hidden field of a form", "a field of a form, but for what it shows", PdfHiding::field),
                plant("alternative text", "its tags and the texts that describe its pictures", PdfHiding::alternative),
                plant("the name of a layer, and words on it while it is not shown", "words on a layer that is not shown", PdfPlants::layer),
                plant("outside the crop box", "words outside the edges of the page", (document, page) -> {
                    write(document, page, 500, 11, RenderingMode.FILL);
                    page.setCropBox(new PDRectangle(0, 560, 595, 282));
                }),
                plant("invisible text", "invisible words", (document, page) -> write(document, page, 500, 11, RenderingMode.NEITHER)),
                plant("1 pt", "words too small to read", (document, page) -> write(document, page, 500, 1, RenderingMode.FILL)),
                plant("cut off by a frame", "words cut off by the frame around them", PdfPlants::clipped),
                plant("the small picture of a page", "small pictures of its pages", PdfHiding::thumbnail),
                plant("what a program keeps for itself", "what the program that made it had kept for itself", (document, page) ->
                        page.getCOSObject().setItem("PieceInfo", PdfHiding.marked("Private"))),
                plant("an object nothing leads to", "", (document, page) -> page.getCOSObject().setItem("Unknown", PdfHiding.marked("Words"))),
                plant("a remark in the page's instructions", "", PdfPlants::remark),
                new Plant("PDF", "an earlier revision", twice(), "carried", "an earlier revision"),
                plant("white on white", "", "bad-redaction", (document, page) -> {
                    write(document, page, 500, 11, RenderingMode.FILL, 1);
                }),
                plant("under a black box", "", "bad-redaction", PdfPlants::box));
    }

    private static Plant plant(String place, String told, Hiding hiding) {
        return plant(place, told, "carried", hiding);
    }

    private static Plant plant(String place, String told, String comes, Hiding hiding) {
        return new Plant("PDF", place, file(hiding), comes, told);
    }

    private static byte[] file(Hiding hiding) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, Plant.SEEN, 700, 11);
            }
            hiding.in(document, page);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First with the words, and then, onto the end of the file, without them. */
    private static byte[] twice() {
        byte[] first = file((document, page) -> write(document, page, 500, 11, RenderingMode.FILL));
        try (PDDocument document = Loader.loadPDF(first); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, Plant.SEEN, 700, 11);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, String words, float y, float size) throws IOException {
        content.beginText();
        content.setFont(FACE, size);
        content.newLineAtOffset(72, y);
        content.showText(words);
        content.endText();
    }

    private static void write(PDDocument document, PDPage page, float y, float size, RenderingMode mode) throws IOException {
        write(document, page, y, size, mode, 0);
    }

    private static void write(PDDocument document, PDPage page, float y, float size, RenderingMode mode, float grey) throws IOException {
        try (PDPageContentStream content = more(document, page)) {
            content.setRenderingMode(mode);
            content.setNonStrokingColor(grey);
            write(content, MARK, y, size);
        }
    }

    private static PDPageContentStream more(PDDocument document, PDPage page) throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true);
    }

    private static void layer(PDDocument document, PDPage page) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup(MARK);
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        try (PDPageContentStream content = more(document, page)) {
            content.beginMarkedContent(COSName.OC, layer);
            write(content, MARK, 500, 11);
            content.endMarkedContent();
        }
    }

    private static void clipped(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = more(document, page)) {
            content.addRect(72, 400, 60, 20);
            content.clip();
            write(content, MARK, 500, 11);
        }
    }

    private static void remark(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = more(document, page)) {
            content.addComment(MARK);
        }
    }

    private static void box(PDDocument document, PDPage page) throws IOException {
        write(document, page, 500, 11, RenderingMode.FILL);
        try (PDPageContentStream content = more(document, page)) {
            content.addRect(68, 494, 200, 18);
            content.fill();
        }
    }
}
