package org.cleardays.document.binding;

import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cleardays.document.object.Reference;

/** A page as it lies in the book: what is on it, with the words at its edges; nothing else that its file said of it. */
final class Sheet {

    /** What somebody else's page gains above and below, so that our words cover nothing of theirs. */
    private static final float STRIP = 24;
    private static final float INSET = 28;
    private static final List<COSName> KEPT = List.of(COSName.GROUP, COSName.getPDFName("UserUnit"));

    private final PDPage page;
    private final boolean ours;

    Sheet(PDPage page, boolean ours) {
        this.page = page;
        this.ours = ours;
    }

    /** What stands at the edges of all pages: the words, their fonts by their names, and the operators before a page's own. */
    record Edges(Stamp words, Map<String, Reference> fonts, Reference begin) {
    }

    /** The page with our words drawn last, each part of it in a state of its own. */
    COSDictionary bound(int number, Edges edges) {
        COSDictionary bound = started(edges);
        COSArray contents = new COSArray(List.of(edges.begin()));
        drawn(page.getCOSObject().getItem(COSName.CONTENTS), contents);
        return finished(bound, contents, number, edges);
    }

    /** The same of a page without tags: it becomes one marked piece. */
    COSDictionary boundAsFigure(int number, Edges edges) {
        COSArray contents = new COSArray(List.of(edges.begin(), Untagged.contents(page)));
        return finished(started(edges), contents, number, edges);
    }

    private COSDictionary started(Edges edges) {
        COSDictionary bound = new COSDictionary();
        bound.setItem(COSName.TYPE, COSName.PAGE);
        bound.setName(COSName.getPDFName("Tabs"), "S");
        KEPT.forEach(key -> bound.setItem(key, page.getCOSObject().getItem(key)));
        if (page.getRotation() != 0) {
            bound.setInt(COSName.ROTATE, page.getRotation());
        }
        bound.setItem(COSName.RESOURCES, resources(edges.fonts()));
        return bound;
    }

    private COSDictionary finished(COSDictionary bound, COSArray contents, int number, Edges edges) {
        PDRectangle box = box();
        bound.setItem(COSName.MEDIA_BOX, box.getCOSArray());
        contents.add(edges.words().on(number, box, page.getRotation(), ours ? INSET : STRIP / 3));
        bound.setItem(COSName.CONTENTS, contents);
        return bound;
    }

    private static void drawn(COSBase contents, COSArray all) {
        COSBase resolved = contents instanceof COSObject indirect ? indirect.getObject() : contents;
        if (resolved instanceof COSArray several) {
            several.forEach(all::add);
        } else if (resolved != null) {
            all.add(contents);
        }
    }

    private COSDictionary resources(Map<String, Reference> edges) {
        COSDictionary before = page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
        COSDictionary resources = new COSDictionary(before);
        COSDictionary fonts = before.getCOSDictionary(COSName.FONT);
        COSDictionary more = fonts == null ? new COSDictionary() : new COSDictionary(fonts);
        edges.forEach((name, font) -> more.setItem(COSName.getPDFName(name), font));
        resources.setItem(COSName.FONT, more);
        return resources;
    }

    private PDRectangle box() {
        PDRectangle seen = page.getCropBox();
        if (ours) {
            return seen;
        }
        boolean lying = page.getRotation() % 180 != 0;
        float x = lying ? STRIP : 0;
        float y = lying ? 0 : STRIP;
        return new PDRectangle(seen.getLowerLeftX() - x, seen.getLowerLeftY() - y, seen.getWidth() + 2 * x, seen.getHeight() + 2 * y);
    }
}
