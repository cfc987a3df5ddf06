package org.cleardays.document.carried;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a page says as text, and whether there is more to see on it than text. */
final class SheetWords {

    /** Far more than a page of small print. */
    private static final int MOST = 20_000;
    private static final int DEEP = 8;

    private SheetWords() {
    }

    /** By its place, from 0. */
    static String of(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return plain(stripper.getText(document));
    }

    /** Lines of text and nothing that is none, as a pack may print it. */
    static String plain(String text) {
        String words = text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD&&[^\n]]", " ").replaceAll(" *\n *", "\n").strip();
        return words.substring(0, Math.min(MOST, words.length()));
    }

    /** Pictures, and what is laid over a page, may show words that are not in its text; what is drawn line by line is not told from a frame. */
    static boolean hasPictures(PDPage page) throws IOException {
        return !page.getAnnotations().isEmpty() || hasPictures(page.getResources(), 0);
    }

    private static boolean hasPictures(PDResources resources, int depth) throws IOException {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            boolean within = object instanceof PDFormXObject form && (depth >= DEEP || hasPictures(form.getResources(), depth + 1));
            if (object instanceof PDImageXObject || within) {
                return true;
            }
        }
        return resources.getPatternNames().iterator().hasNext();
    }
}
