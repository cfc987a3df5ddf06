package org.cleardays.disclosure.drawn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** An agency's own PDF on no form, with the mark where nobody looks. */
final class PdfHiding {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document;
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final String mark;

    private PdfHiding(PDDocument document, String mark) {
        this.document = document;
        this.mark = mark;
        document.addPage(page);
    }

    static byte[] hide(HidingPlace place, String mark) {
        try (PDDocument document = new PDDocument()) {
            PdfHiding hiding = new PdfHiding(document, mark);
            hiding.write("Report for the conference", 60, 780);
            hiding.write(DrawnReport.OPEN, 60, 740);
            hiding.hide(place);
            byte[] whole = saved(document);
            return place == HidingPlace.PDF_EARLIER_REVISION ? revised(whole) : whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hide(HidingPlace place) throws IOException {
        switch (place) {
            case PDF_ANNOTATION -> {
                PDAnnotationText note = new PDAnnotationText();
                note.setContents(mark);
                note.setRectangle(new PDRectangle(60, 700, 20, 20));
                page.getAnnotations().add(note);
            }
            case PDF_FORM_VALUE -> form();
            case PDF_OUTLINE -> {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(mark);
                PDDocumentOutline outline = new PDDocumentOutline();
                outline.addLast(item);
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
            case PDF_ATTACHMENT -> attachment();
            case PDF_XMP -> document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(("<?xpacket begin='' "
                    + "id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><said>" + mark + "</said></x:xmpmeta><?xpacket end='w'?>")
                    .getBytes(StandardCharsets.UTF_8))));
            case PDF_UNDER_A_BLACK_BOX -> {
                write(mark, 60, 600);
                try (PDPageContentStream over = stream()) {
                    over.addRect(50, 590, 300, 30);
                    over.fill();
                }
            }
            case PDF_OUTSIDE_THE_CROP_BOX -> {
                write(mark, 60, 30);
                page.setCropBox(new PDRectangle(0, 100, 595, 742));
            }
            case PDF_EARLIER_REVISION -> write(mark, 60, 600);
            default -> throw new IllegalArgumentException(place.name());
        }
    }

    private void form() throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, FONT);
        form.setDefaultResources(resources);
        PDTextField field = new PDTextField(form);
        field.setPartialName("said");
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(60, 640, 300, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
        field.setValue(mark);
    }

    private void attachment() throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(mark.getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("notes.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("notes", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** The page with the mark stays in the file, and a later revision shows another. */
    private static byte[] revised(byte[] first) throws IOException {
        try (PDDocument document = Loader.loadPDF(first); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                content.beginText();
                content.setFont(FONT, 11);
                content.newLineAtOffset(60, 740);
                content.showText(DrawnReport.OPEN);
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private void write(String words, float across, float up) throws IOException {
        try (PDPageContentStream content = stream()) {
            content.beginText();
            content.setFont(FONT, 11);
            content.newLineAtOffset(across, up);
            content.showText(words);
            content.endText();
        }
    }

    private PDPageContentStream stream() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }
}
