package org.cleardays.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs made for tests, letter by letter and line by line. */
public final class PdfFiles {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private PDPageContentStream content;

    public PdfFiles() {
        page();
    }

    /** What is done to a document; tests do odd things to it. */
    public interface Change {

        void to(PDDocument document) throws IOException;
    }

    public PdfFiles page() {
        try {
            close();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words at a place, in points from the bottom left corner. */
    public PdfFiles write(String words, double x, double y) {
        return write(words, x, y, PLAIN, 11);
    }

    public PdfFiles heading(String words, double x, double y) {
        return write(words, x, y, BOLD, 14);
    }

    private PdfFiles write(String words, double x, double y, PDFont font, double size) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.newLineAtOffset((float) x, (float) y);
            stream.showText(words);
            stream.endText();
        });
    }

    public PdfFiles line(double x1, double y1, double x2, double y2) {
        return draw(stream -> {
            stream.moveTo((float) x1, (float) y1);
            stream.lineTo((float) x2, (float) y2);
            stream.stroke();
        });
    }

    /** A thin filled rectangle, as Word draws lines. */
    public PdfFiles bar(double x, double y, double width, double height) {
        return draw(stream -> {
            stream.addRect((float) x, (float) y, (float) width, (float) height);
            stream.fill();
        });
    }

    public PdfFiles picture() {
        return draw(stream -> stream.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0, 500, 700));
    }

    /** A text field with something typed into it. */
    public PdfFiles field(String name, String value, double x, double y) {
        return change(to -> {
            PDAcroForm form = to.getDocumentCatalog().getAcroForm();
            if (form == null) {
                form = new PDAcroForm(to);
                form.setDefaultResources(new PDResources());
                form.getDefaultResources().put(COSName.getPDFName("Helv"), PLAIN);
                to.getDocumentCatalog().setAcroForm(form);
            }
            PDTextField field = new PDTextField(form);
            field.setPartialName(name);
            field.setDefaultAppearance("/Helv 11 Tf 0 g");
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle((float) x, (float) y - 4, 200, 18));
            widget.setPage(page);
            widget.setPrinted(true);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
            field.setValue(value);
        });
    }

    public PdfFiles change(Change change) {
        try {
            change.to(document);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Behind a password for readers; blank for one that only stops changes. */
    public PdfFiles protect(String password) {
        return change(to -> to.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            close();
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with this object among its others, though nothing leads to it. */
    public static byte[] with(String object) {
        String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj" + object + "endobj\n";
        return (start + "trailer<</Root 1 0 R/Size 4>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Drawing {

        void on(PDPageContentStream stream) throws IOException;
    }

    private PdfFiles draw(Drawing drawing) {
        return change(to -> drawing.on(content));
    }

    private void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
