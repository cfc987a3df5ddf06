package org.cleardays.document.binding;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A file of somebody else, as it should never come to the binder: untagged, with bookmarks, scripts and links of its own. */
final class ForeignFile {

    private static final String FONT = "liberation/LiberationSans-Regular.ttf";

    private ForeignFile() {
    }

    /** Two pages, upright and lying, which begin with the words "Here begins part n." */
    static Part part(int number) {
        return new Part("report-" + number, "A file of somebody else", pdf(number), false);
    }

    private static byte[] pdf(int number) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, ForeignFile.class.getClassLoader().getResourceAsStream(FONT));
            page(document, font, "Here begins part " + number + ".", 0);
            page(document, font, "The second page lies on its side.", 90);
            outline(document);
            activeThings(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, String words, int rotation) throws IOException {
        PDPage page = new PDPage(rotation == 0 ? PDRectangle.A5 : PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(org.apache.pdfbox.cos.COSName.P);
            content.setNonStrokingColor(Color.BLUE);
            content.beginText();
            content.setFont(font, 14);
            content.newLineAtOffset(40, 10);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static void outline(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("A chapter of somebody else");
        item.setDestination(document.getPage(1));
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void activeThings(PDDocument document) throws IOException {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('open')"));
        PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("script", new PDActionJavaScript("app.alert('named')")));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setJavascript(scripts);
        document.getDocumentCatalog().setNames(names);
        PDActionURI away = new PDActionURI();
        away.setURI("https://elsewhere.test/counts-who-reads");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(40, 40, 100, 20));
        link.setAction(away);
        document.getPage(0).getAnnotations().add(link);
        document.getPage(0).setAnnotations(document.getPage(0).getAnnotations());
    }
}
