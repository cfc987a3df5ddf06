package org.cleardays.document.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;

/** The outline of a book: the front matter's own, then each part with its page, its own outline below it unless it is somebody else's. */
final class Bookmarks {

    private static final int DEEPEST = 8;

    private final Section section;

    Bookmarks(Section section) {
        this.section = section;
    }

    /** A bookmark and those below it. */
    private record Bookmark(String title, Place place, List<Bookmark> below) {
    }

    /** Writes the outline; answers its root. */
    Reference of(Opened front, List<Opened> parts) {
        List<Bookmark> all = new ArrayList<>(own(front));
        parts.forEach(part -> all.add(bookmark(part)));
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        Reference root = section.put(outline);
        chain(all, outline, root);
        outline.setInt(COSName.COUNT, all.size());
        return root;
    }

    private Bookmark bookmark(Opened part) {
        List<Bookmark> below = part.part().accessible() ? own(part) : List.of();
        boolean repeats = below.size() == 1 && below.getFirst().title().equals(flat(part.part().title()));
        return new Bookmark(flat(part.part().title()) + ", page " + part.first(), part.beginning(), repeats ? below.getFirst().below() : below);
    }

    private static List<Bookmark> own(Opened file) {
        PDOutlineNode top = file.document().getDocumentCatalog().getDocumentOutline();
        try {
            return top == null ? List.of() : below(top, file, 0);
        } catch (IOException e) {
            throw new BookRefused("The bookmarks of a part cannot be read", e);
        }
    }

    private static List<Bookmark> below(PDOutlineNode node, Opened file, int depth) throws IOException {
        List<Bookmark> bookmarks = new ArrayList<>();
        if (depth < DEEPEST) {
            for (PDOutlineItem item : node.children()) {
                PDDestination destination = item.getAction() instanceof PDActionGoTo there ? there.getDestination() : item.getDestination();
                Optional<Place> place = file.place(destination);
                List<Bookmark> inner = below(item, file, depth + 1);
                place.ifPresentOrElse(found -> bookmarks.add(new Bookmark(flat(item.getTitle()), found, inner)), () -> bookmarks.addAll(inner));
            }
        }
        return bookmarks;
    }

    /** One below the other under their parent, closed (ISO 32000-1, 12.3.3). */
    private void chain(List<Bookmark> bookmarks, COSDictionary parent, Reference parentReference) {
        COSDictionary before = null;
        Reference beforeReference = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, bookmark.title());
            item.setItem(COSName.PARENT, parentReference);
            item.setItem(COSName.DEST, bookmark.place().destination());
            Reference reference = section.put(item);
            if (before == null) {
                parent.setItem(COSName.FIRST, reference);
            } else {
                before.setItem(COSName.NEXT, reference);
                item.setItem(COSName.PREV, beforeReference);
            }
            parent.setItem(COSName.LAST, reference);
            if (!bookmark.below().isEmpty()) {
                chain(bookmark.below(), item, reference);
                item.setInt(COSName.COUNT, -bookmark.below().size());
            }
            before = item;
            beforeReference = reference;
        }
    }

    private static String flat(String title) {
        return title == null ? "" : title.strip().replaceAll("\\s+", " ");
    }
}
