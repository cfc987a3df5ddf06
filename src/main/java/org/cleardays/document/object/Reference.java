package org.cleardays.document.object;

import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** Stands for an object of the file to be written, wherever it is written; it gets its number late. */
public final class Reference extends COSObject {

    private int number;

    public Reference() {
        super(COSNull.NULL);
    }

    void give(int given) {
        this.number = given;
    }

    int number() {
        if (number == 0) {
            throw new IllegalStateException("An object is referred to and never written");
        }
        return number;
    }
}
