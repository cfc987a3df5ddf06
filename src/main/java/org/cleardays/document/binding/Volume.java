package org.cleardays.document.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.cleardays.document.object.ObjectFile;
import org.cleardays.document.object.RawStream;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;
import org.cleardays.document.object.Turning;

/** The bound book as objects of one file: a section for each of its files, and one for what they share. */
final class Volume {

    private final Book book;
    private final Opened front;
    private final List<Opened> parts;
    private final Layout layout;
    private final Section shared = new Section(Turning.NOTHING);
    private final Tree tree = new Tree();
    private final Faces faces = new Faces();
    private final PageTree pages = new PageTree(shared);

    Volume(Book book, Opened front, List<Opened> parts, Layout layout) {
        this.book = book;
        this.front = front;
        this.parts = parts;
        this.layout = layout;
    }

    byte[] file() {
        List<Grafted> grafted = grafted();
        tree.finish(shared, book.language());
        faces.finish(shared);
        Reference root = shared.put(catalogue(grafted));
        Reference information = shared.put(Catalogue.information(book));
        shared.collect();
        List<Section> sections = new ArrayList<>(List.of(shared));
        grafted.forEach(file -> sections.add(file.section()));
        return ObjectFile.of(sections, root, information);
    }

    /** What depends on the order of the files is done in their order; the rest for several at once. */
    private List<Grafted> grafted() {
        Stamp words = new Stamp(book, layout.pages());
        Map<String, Reference> fonts = new LinkedHashMap<>();
        words.glyphs().forEach((face, glyphs) -> fonts.put(Stamp.name(face), faces.with(face, glyphs)));
        Sheet.Edges edges = new Sheet.Edges(words, fonts, shared.put(RawStream.of(new byte[] {'q', '\n'})));
        List<Grafted> grafted = Stream.concat(Stream.of(front), parts.stream()).map(file -> new Grafted(file, layout, faces, tree)).toList();
        grafted.forEach(file -> file.place(pages));
        grafted.parallelStream().forEach(file -> file.graft(edges));
        grafted.forEach(Grafted::join);
        return grafted;
    }

    /** A book promises to be PDF/UA and PDF/A where each of its files does, and none of its pages had to be tagged here. */
    private COSDictionary catalogue(List<Grafted> grafted) {
        COSDictionary catalogue = Catalogue.of(book, shared, grafted.stream().allMatch(Grafted::promises));
        catalogue.setItem(COSName.PAGES, pages.root());
        catalogue.setItem(COSName.STRUCT_TREE_ROOT, tree.root());
        catalogue.setItem(COSName.OUTLINES, new Bookmarks(shared).of(front, parts));
        return catalogue;
    }
}
