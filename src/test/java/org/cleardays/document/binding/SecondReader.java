package org.cleardays.document.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** OpenPDF's eyes on a bound file: a parser that has nothing in common with the one the book was bound with. */
final class SecondReader {

    private final PdfReader reader;

    SecondReader(byte[] pdf) {
        try {
            reader = new PdfReader(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String page(int number) {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(number).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    /** Titles of the outermost bookmarks with their pages: "title -> 12". */
    List<String> bookmarks() {
        return SimpleBookmark.getBookmarkList(reader).stream()
                .map(bookmark -> bookmark.get("Title") + " -> " + String.valueOf(bookmark.get("Page")).split(" ")[0]).toList();
    }

    /** The pages that the links of a page lead to, in their order. */
    List<Integer> linksOf(int number) {
        List<Integer> links = new ArrayList<>();
        PdfArray annotations = reader.getPageN(number).getAsArray(PdfName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PdfDictionary annotation = annotations.getAsDict(i);
            if (annotation.getAsArray(PdfName.DEST) != null) {
                links.add(pageOf((PRIndirectReference) annotation.getAsArray(PdfName.DEST).getPdfObject(0)));
            }
        }
        return links;
    }

    Map<String, String> information() {
        return reader.getInfo();
    }

    private int pageOf(PRIndirectReference reference) {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (reader.getPageOrigRef(page).getNumber() == reference.getNumber()) {
                return page;
            }
        }
        return 0;
    }
}
