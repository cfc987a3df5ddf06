package org.cleardays.document.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Binds a book into one PDF file. */
public final class Binder {

    private static final int TRIES = 4;

    /** {@link BookRefused} where a part cannot be read, a link leads nowhere, or the numbers never come to rest. */
    public Bound bind(Book book) {
        try {
            Map<String, Integer> lengths = new LinkedHashMap<>();
            for (Part part : book.parts()) {
                try (PDDocument document = Loader.loadPDF(part.pdf())) {
                    lengths.put(part.anchor(), document.getNumberOfPages());
                }
            }
            int front = 1;
            for (int turn = 0; turn < TRIES; turn++) {
                Map<String, Integer> pages = new LinkedHashMap<>();
                int next = front + 1;
                for (var length : lengths.entrySet()) {
                    pages.put(length.getKey(), next);
                    next += length.getValue();
                }
                int total = next - 1;
                byte[] printed = book.front().apply(new Assumed(pages, total));
                PDDocument document = Loader.loadPDF(printed);
                if (document.getNumberOfPages() == front) {
                    return joined(document, book, pages, total);
                }
                front = document.getNumberOfPages();
                document.close();
            }
        } catch (IOException e) {
            throw new BookRefused("A part cannot be read", e);
        }
        throw new BookRefused("The page numbers do not come to rest");
    }

    private static Bound joined(PDDocument front, Book book, Map<String, Integer> pages, int total) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Part part : book.parts()) {
            try (PDDocument document = Loader.loadPDF(part.pdf())) {
                merger.appendDocument(front, document);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        front.save(out);
        front.close();
        return new Bound(out.toByteArray(), total, pages, book.parts().stream().filter(part -> !part.accessible()).map(Part::anchor).toList());
    }

    private record Assumed(Map<String, Integer> pages, int total) implements PageNumbers {

        @Override
        public int of(String anchor) {
            return pages.getOrDefault(anchor, 1);
        }
    }
}
