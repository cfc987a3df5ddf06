package org.cleardays.document.face;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The plain face that everything of ours is printed in, for pages that are drawn rather than printed from XHTML. */
public final class PlainFace {

    private PlainFace() {
    }

    /** Embedded in the file, only with the letters that it uses. */
    public static PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, Font.REGULAR.parsed(), true);
    }
}
