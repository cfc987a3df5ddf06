package org.cleardays.document.binding;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.cleardays.document.object.Reference;

/**
 * A place in the book.
 *
 * @param number the page, from 1
 * @param top    how far above the foot of the page, in points
 */
record Place(Reference page, int number, float top) {

    /** What leads there (ISO 32000-1, 12.3.2.2): the page, scrolled so that the place is at its head, at the reader's own size. */
    COSArray destination() {
        COSArray destination = new COSArray();
        for (COSBase item : new COSBase[] {page, COSName.getPDFName("XYZ"), COSNull.NULL, new COSFloat(top), COSNull.NULL}) {
            destination.add(item);
        }
        return destination;
    }
}
