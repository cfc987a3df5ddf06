package org.cleardays.document.carried;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a PDF of sheets one that a screen reader and an archive can use: its tags, language, title and colours (PDF/UA-1, PDF/A-2a). */
final class TaggedSheets {

    private static final String LANGUAGE = "en-GB";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();
    private PDPage page;
    private COSArray onPage;

    TaggedSheets(PDDocument document, String title) throws IOException {
        this.document = document;
        root.appendKid(whole);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.setVersion(1.7f);
        catalog.setStructureTreeRoot(root);
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(Xmp.of(title).getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        addColours(catalog);
    }

    private void addColours(PDDocumentCatalog catalog) throws IOException {
        PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        catalog.addOutputIntent(colours);
    }

    /** What is marked from now on stands on this page. */
    void begin(PDPage next) {
        page = next;
        onPage = new COSArray();
        page.setStructParents(parents.size() / 2);
        parents.add(COSInteger.get(parents.size() / 2));
        parents.add(onPage);
    }

    /** The number of the marks in which the picture is drawn. */
    int figure(String alternative, PDRectangle place) {
        PDStructureElement figure = element("Figure");
        figure.setAlternateDescription(alternative);
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, place);
        layout.setName("Placement", "Block");
        figure.getCOSObject().setItem(COSName.A, layout);
        return onPage.size() - 1;
    }

    int paragraph() {
        element("P");
        return onPage.size() - 1;
    }

    private PDStructureElement element(String type) {
        PDStructureElement element = new PDStructureElement(type, whole);
        element.setPage(page);
        element.appendKid(onPage.size());
        whole.appendKid(element);
        onPage.add(element);
        return element;
    }

    /** The way back from marks on pages to tags (ISO 32000-1, 14.7.4.4). */
    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size() / 2);
    }
}
