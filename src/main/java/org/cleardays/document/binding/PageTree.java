package org.cleardays.document.binding;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;

/** The tree of pages (ISO 32000-1, 7.7.3), in bundles of fifty. */
final class PageTree {

    private static final int BUNDLE = 50;

    private final Section section;
    private final Reference root = new Reference();
    private final COSDictionary top = node();
    private COSDictionary bundle;
    private Reference bundleReference;
    private int pages;

    PageTree(Section section) {
        this.section = section;
        section.put(root, top);
    }

    Reference root() {
        return root;
    }

    /** Adds a page; answers what it has to name as its parent. */
    Reference add(Reference page) {
        if (pages % BUNDLE == 0) {
            begin();
        }
        pages++;
        kids(bundle).add(page);
        bundle.setInt(COSName.COUNT, kids(bundle).size());
        top.setInt(COSName.COUNT, pages);
        return bundleReference;
    }

    private void begin() {
        bundle = node();
        bundle.setItem(COSName.PARENT, root);
        bundleReference = new Reference();
        section.put(bundleReference, bundle);
        kids(top).add(bundleReference);
    }

    private static COSArray kids(COSDictionary node) {
        return (COSArray) node.getItem(COSName.KIDS);
    }

    private static COSDictionary node() {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.KIDS, new COSArray());
        return node;
    }
}
