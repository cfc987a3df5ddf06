package org.cleardays.document.carried;

import static org.cleardays.document.carried.Plant.MARK;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Hides words in those places of a PDF that are not on its pages. */
final class PdfHiding {

    private PdfHiding() {
    }

    static void bookmark(PDDocument document, PDPage page) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(MARK);
        item.setDestination(page);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    static void attachment(PDDocument document, PDPage page) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(MARK + ".txt");
        specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(MARK.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(java.util.Map.of(MARK, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    static void annotation(PDAnnotation annotation, PDPage page) throws IOException {
        annotation.setRectangle(new PDRectangle(300, 300, 1, 1));
        annotation.setContents(MARK);
        page.getAnnotations().add(annotation);
    }

    static PDActionLaunch launch() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setD(MARK);
        return launch;
    }

    static void link(PDDocument document, PDPage page) throws IOException {
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://maps.test/?q=14%20Larch Close");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(uri);
        link.setRectangle(new PDRectangle(72, 600, 100, 20));
        link.setBorderStyle(noBorder());
        page.getAnnotations().add(link);
    }

    private static org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary noBorder() {
        var border = new org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary();
        border.setWidth(0);
        return border;
    }

    static void field(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("address");
        field.setAlternateFieldName(MARK);
        field.getCOSObject().setItem(COSName.V, new COSString(MARK));
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(72, 400, 200, 20));
        widget.setHidden(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    static void alternative(PDDocument document, PDPage page) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription(MARK);
        root.appendKid(figure);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    static void thumbnail(PDDocument document, PDPage page) throws IOException {
        BufferedImage small = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        PDStream stream = LosslessFactory.createFromImage(document, small).getStream();
        stream.getCOSObject().setString("Note", MARK);
        page.getCOSObject().setItem("Thumb", stream);
    }

    static COSDictionary marked(String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setString(key, MARK);
        return dictionary;
    }
}
