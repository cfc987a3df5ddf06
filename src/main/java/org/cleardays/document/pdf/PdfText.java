package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF file says, wherever it says it.
 *
 * @param pages    the text of each page, line by line as it is seen
 * @param drawn    the text of each page in the order it was drawn, which keeps a table's cells whole
 * @param metadata the document information, and the XMP packet under {@code XMP}
 * @param outline  the bookmarks from top to bottom
 * @param links    addresses that links lead to, and {@code page n} for links within the file
 * @param notes    the contents of annotations and the alternative texts of tagged parts
 */
public record PdfText(List<String> pages, List<String> drawn, Map<String, String> metadata, List<Bookmark> outline, List<String> links,
                      List<String> notes) {

    /** A bookmark: its title, and the page it leads to, from 1 (0 where it leads nowhere). */
    public record Bookmark(String title, int page) {
    }

    public PdfText {
        pages = List.copyOf(pages);
        drawn = List.copyOf(drawn);
        metadata = Map.copyOf(metadata);
        outline = List.copyOf(outline);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** Reads a PDF file; {@link UncheckedIOException} where it cannot be read. */
    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfText(pagesOf(document, true), pagesOf(document, false), metadataOf(document), outlineOf(document),
                    linksOf(document), notesOf(document));
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF file cannot be read", e);
        }
    }

    /** The text of one page, from 1. */
    public String page(int number) {
        return pages.get(number - 1);
    }

    /** The text of all pages. */
    public String text() {
        return String.join("\n", pages);
    }

    /** The text of all pages in one line, each run of white space a single blank: for comparing words, not lines. */
    public String words() {
        return text().replaceAll("\\s+", " ").strip();
    }

    /** Everything it says anywhere, by where it stands: what a search for words that must not leave has to read. */
    public Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int number = 1; number <= pages.size(); number++) {
            all.put("page " + number, page(number));
            all.put("page " + number + " as drawn", drawn.get(number - 1));
        }
        metadata.forEach((key, value) -> all.put("metadata " + key, value));
        all.put("bookmarks", String.join("\n", outline.stream().map(Bookmark::title).toList()));
        all.put("links", String.join("\n", links));
        all.put("notes", String.join("\n", notes));
        return all;
    }

    private static List<String> pagesOf(PDDocument document, boolean asSeen) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(asSeen);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static Map<String, String> metadataOf(PDDocument document) throws IOException {
        Map<String, String> metadata = new LinkedHashMap<>();
        var information = document.getDocumentInformation();
        information.getMetadataKeys().forEach(key -> metadata.put(key, String.valueOf(information.getPropertyStringValue(key))));
        PDMetadata xmp = document.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            metadata.put("XMP", new String(xmp.toByteArray(), StandardCharsets.UTF_8));
        }
        return metadata;
    }

    private static List<Bookmark> outlineOf(PDDocument document) throws IOException {
        List<Bookmark> bookmarks = new ArrayList<>();
        PDOutlineNode top = document.getDocumentCatalog().getDocumentOutline();
        if (top != null) {
            collect(top, document, bookmarks);
        }
        return bookmarks;
    }

    private static void collect(PDOutlineNode parent, PDDocument document, List<Bookmark> bookmarks) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            var page = item.findDestinationPage(document);
            bookmarks.add(new Bookmark(item.getTitle(), page == null ? 0 : document.getPages().indexOf(page) + 1));
            collect(item, document, bookmarks);
        }
    }

    private static List<String> linksOf(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (var page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(LinkTarget.of(link, document));
                }
            }
        }
        return links;
    }

    private static List<String> notesOf(PDDocument document) throws IOException {
        List<String> notes = new ArrayList<>();
        for (var page : document.getPages()) {
            page.getAnnotations().stream().map(PDAnnotation::getContents).filter(contents -> contents != null).forEach(notes::add);
        }
        notes.addAll(TaggedWords.of(document));
        return notes;
    }
}
