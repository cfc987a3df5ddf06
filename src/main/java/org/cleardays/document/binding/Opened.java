package org.cleardays.document.binding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.cleardays.document.object.Reference;

/** One file of a book, opened: the front matter or a part. Its pages are changed while it is bound. */
final class Opened implements AutoCloseable {

    private final Part part;
    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private int first;

    private Opened(Part part, PDDocument document) {
        this.part = part;
        this.document = document;
        for (PDPage page : document.getPages()) {
            numbers.putIfAbsent(page.getCOSObject(), pages.size());
            pages.add(page);
            references.add(new Reference());
        }
    }

    static Opened of(Part part) {
        try {
            Opened opened = new Opened(part, Loader.loadPDF(part.pdf()));
            if (opened.pages.isEmpty()) {
                throw new BookRefused("A part has no pages");
            }
            return opened;
        } catch (IOException e) {
            throw new BookRefused("A part cannot be read", e);
        }
    }

    /** Its first page in the book, from 1. */
    Opened beginsAt(int page) {
        first = page;
        return this;
    }

    int first() {
        return first;
    }

    Part part() {
        return part;
    }

    PDDocument document() {
        return document;
    }

    List<PDPage> pages() {
        return pages;
    }

    Reference reference(int page) {
        return references.get(page);
    }

    /** Its first page, from the top. */
    Place beginning() {
        return place(0, pages.getFirst().getCropBox().getUpperRightY());
    }

    Place place(int page, float top) {
        return new Place(references.get(page), first + page, top);
    }

    /** Where a destination of this file leads, if to one of its pages. */
    Optional<Place> place(PDDestination destination) throws IOException {
        PDDestination found = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named) : destination;
        if (!(found instanceof PDPageDestination there)) {
            return Optional.empty();
        }
        Integer page = there.getPage() == null ? Integer.valueOf(there.getPageNumber()) : numbers.get(there.getPage().getCOSObject());
        if (page == null || page < 0 || page >= pages.size()) {
            return Optional.empty();
        }
        boolean exact = there instanceof PDPageXYZDestination point && point.getTop() > 0;
        return Optional.of(place(page, exact ? ((PDPageXYZDestination) there).getTop() : pages.get(page).getCropBox().getUpperRightY()));
    }

    /** Where the elements with an id stand. */
    Map<String, Place> ids() {
        Map<String, Place> ids = new TreeMap<>();
        try {
            var names = document.getDocumentCatalog().getNames();
            if (names != null && names.getDests() != null) {
                collect(names.getDests(), ids);
            }
        } catch (IOException e) {
            throw new BookRefused("The names of a part cannot be read", e);
        }
        return ids;
    }

    private void collect(PDNameTreeNode<PDPageDestination> node, Map<String, Place> ids) throws IOException {
        Map<String, PDPageDestination> names = node.getNames();
        if (names != null) {
            for (var name : names.entrySet()) {
                place(name.getValue()).ifPresent(place -> ids.put(name.getKey(), place));
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
                collect(kid, ids);
            }
        }
    }

    COSDictionary structure() {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? null : root.getCOSObject();
    }

    /** Whether the file says of itself that it is PDF/UA and PDF/A. */
    boolean promises() {
        try {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String says = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            return says.contains("<pdfuaid:part>1<") && says.contains("<pdfaid:part>2<");
        } catch (IOException e) {
            throw new BookRefused("What a part says of itself cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new BookRefused("A part cannot be closed", e);
        }
    }
}
