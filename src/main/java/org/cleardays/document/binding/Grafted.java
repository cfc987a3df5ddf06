package org.cleardays.document.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;
import org.cleardays.document.object.Turning;

/** One file on its way into the book: its pages made ready, its tags grafted onto the book's tree. */
final class Grafted implements Turning {

    private static final String AS_IT_CAME = "Page %d of the file carried as it came";
    private static final COSName HEADERS = COSName.getPDFName("Headers");

    private final Opened file;
    private final Faces faces;
    private final Tree tree;
    private final Tags tags;
    private final Links links;
    private final Section section = new Section(this);
    private final List<Reference> parents = new ArrayList<>();
    private final List<Reference> leaves = new ArrayList<>();
    private final List<COSDictionary> identified = new ArrayList<>();
    private int untagged;
    private int moved;

    Grafted(Opened file, Layout layout, Faces faces, Tree tree) {
        this.file = file;
        this.faces = faces;
        this.tree = tree;
        this.tags = new Tags(file, tree);
        this.links = new Links(file, layout, tags);
    }

    Section section() {
        return section;
    }

    boolean promises() {
        return untagged == 0 && file.promises();
    }

    /** Takes its places in the tree of pages and in the tree of parents. */
    void place(PageTree pages) {
        for (int i = 0; i < file.pages().size(); i++) {
            parents.add(pages.add(file.reference(i)));
        }
        untagged = (int) file.pages().stream().filter(page -> !tags.hasPage(page.getCOSObject())).count();
        moved = tree.room(tags.keys(untagged));
    }

    /** Makes everything ready and finds all its objects. */
    void graft(Sheet.Edges edges) {
        for (int i = 0; i < file.pages().size(); i++) {
            COSDictionary bound = bound(i, edges);
            bound.setItem(COSName.PARENT, parents.get(i));
            bound.setItem(COSName.ANNOTS, links.of(file.pages().get(i).getCOSObject()));
            section.instead(file.pages().get(i).getCOSObject(), file.reference(i));
            section.put(file.reference(i), bound);
        }
        tags.finish(section);
        for (COSDictionary leaf : tags.leaves(moved)) {
            leaves.add(new Reference());
            section.put(leaves.getLast(), leaf);
        }
        section.collect();
    }

    private COSDictionary bound(int index, Sheet.Edges edges) {
        PDPage page = file.pages().get(index);
        Sheet sheet = new Sheet(page, file.part().accessible());
        if (tags.hasPage(page.getCOSObject())) {
            COSDictionary bound = sheet.bound(file.first() + index, edges);
            bound.setInt(COSName.STRUCT_PARENTS, page.getStructParents());
            return bound;
        }
        COSDictionary bound = sheet.boundAsFigure(file.first() + index, edges);
        bound.setInt(COSName.STRUCT_PARENTS, tags.figure(AS_IT_CAME.formatted(index + 1), file.reference(index), page.getCropBox()));
        return bound;
    }

    /** Joins the book's tree of tags. */
    void join() {
        Map<String, Reference> known = new TreeMap<>();
        identified.forEach(element -> known.put(element.getString(COSName.ID), section.known(element)));
        tree.add(tags.reference(), leaves, known);
    }

    @Override
    public Optional<Reference> elsewhere(COSDictionary met) {
        return COSName.FONT.equals(met.getCOSName(COSName.TYPE)) ? faces.instead(met) : Optional.empty();
    }

    /** Keys of the tree of parents are moved; a role somebody else gave another meaning becomes what it stands for. */
    @Override
    public void prepare(COSDictionary met) {
        for (COSName key : List.of(COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS)) {
            if (met.containsKey(key)) {
                met.setInt(key, met.getInt(key) + moved);
            }
        }
        if (COSName.STRUCT_ELEM.equals(met.getCOSName(COSName.TYPE))) {
            element(met);
        } else if (met.getDictionaryObject(HEADERS) instanceof COSArray headers) {
            COSArray named = new COSArray();
            headers.forEach(header -> named.add(header instanceof COSString id ? inBook(id.getString()) : header));
            met.setItem(HEADERS, named);
        }
    }

    private void element(COSDictionary element) {
        element.setItem(COSName.S, tags.meaning(element.getCOSName(COSName.S)));
        if (element.getString(COSName.ALT, "-").isEmpty()) {
            element.removeItem(COSName.ALT);
        }
        if (element.getString(COSName.ID) != null) {
            element.setItem(COSName.ID, inBook(element.getString(COSName.ID)));
            identified.add(element);
        }
    }

    /** An identifier that no other file of the book can have. */
    private COSString inBook(String id) {
        return new COSString(file.first() + "." + id);
    }
}
