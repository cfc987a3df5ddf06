package org.cleardays.document.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;

/** The tags of one file, as a Part of the book's tree. */
final class Tags {

    private static final COSName PART = COSName.getPDFName("Part");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final List<COSName> WHOLE = List.of(COSName.getPDFName("Document"), PART);
    private static final COSName OBJECT = COSName.OBJ;
    private static final int LEAF = 200;

    private final Reference reference = new Reference();
    private final COSDictionary root;
    private final COSDictionary part;
    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
    /** Names that mean something else in the book than in this file, and what they mean here. */
    private final Map<COSName, COSName> ownRoles = new HashMap<>();
    private int nextKey;

    Tags(Opened file, Tree tree) {
        root = file.structure();
        if (root != null) {
            read(root.getCOSDictionary(COSName.PARENT_TREE), 0);
            roles(root.getCOSDictionary(COSName.ROLE_MAP), tree);
        }
        nextKey = parents.isEmpty() ? 0 : parents.lastKey() + 1;
        part = part(kids(root));
        part.setItem(COSName.P, tree.document());
        part.setString(COSName.T, file.part().title());
    }

    Reference reference() {
        return reference;
    }

    /** How many keys of the tree of parents it takes when that many pages get a figure. */
    int keys(int figures) {
        return nextKey + figures;
    }

    boolean hasPage(COSDictionary page) {
        return parents.containsKey(page.getInt(COSName.STRUCT_PARENTS));
    }

    boolean hasAnnotation(COSDictionary annotation) {
        return parents.containsKey(annotation.getInt(COSName.STRUCT_PARENT));
    }

    /** What a name means in this file, where the book knows it otherwise; else the name. */
    COSName meaning(COSName name) {
        return ownRoles.getOrDefault(name, name);
    }

    /** Tags a whole page as one figure; answers its key. */
    int figure(String alternative, Reference page, PDRectangle edges) {
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(COSName.BBOX, edges.getCOSArray());
        COSDictionary figure = element("Figure");
        figure.setItem(COSName.P, reference);
        figure.setItem(COSName.PG, page);
        figure.setInt(COSName.K, 0);
        figure.setString(COSName.ALT, alternative);
        figure.setItem(COSName.A, layout);
        COSBase known = new COSObject(figure);
        ((COSArray) part.getItem(COSName.K)).add(known);
        parents.put(nextKey, new COSArray(List.of(known)));
        return nextKey++;
    }

    /** Takes an annotation out of the tags; what was a link is plain words then. */
    void forget(COSDictionary annotation) {
        COSBase known = parents.remove(annotation.getInt(COSName.STRUCT_PARENT));
        if (known != null && resolved(known) instanceof COSDictionary element) {
            COSArray kept = new COSArray();
            kids(element).forEach(kid -> {
                if (!(resolved(kid) instanceof COSDictionary one && one.getDictionaryObject(OBJECT) == annotation)) {
                    kept.add(kid);
                }
            });
            element.setItem(COSName.K, kept);
            element.setItem(COSName.S, SPAN);
        }
    }

    /** Puts the Part into the file's section. */
    void finish(Section section) {
        section.put(reference, part);
        if (root != null) {
            section.instead(root, reference);
        }
    }

    /** The leaves of the tree of parents (ISO 32000-1, 7.9.7), their keys moved. */
    List<COSDictionary> leaves(int moved) {
        List<COSDictionary> leaves = new ArrayList<>();
        List<Map.Entry<Integer, COSBase>> all = List.copyOf(parents.entrySet());
        for (int from = 0; from < all.size(); from += LEAF) {
            List<Map.Entry<Integer, COSBase>> some = all.subList(from, Math.min(all.size(), from + LEAF));
            COSArray numbers = new COSArray();
            some.forEach(entry -> {
                numbers.add(COSInteger.get(entry.getKey() + moved));
                numbers.add(entry.getValue());
            });
            COSArray limits = new COSArray();
            limits.add(COSInteger.get(some.getFirst().getKey() + moved));
            limits.add(COSInteger.get(some.getLast().getKey() + moved));
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.LIMITS, limits);
            leaf.setItem(COSName.NUMS, numbers);
            leaves.add(leaf);
        }
        return leaves;
    }

    private void read(COSDictionary node, int depth) {
        if (node == null || depth > 20) {
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.get(i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            read((COSDictionary) kids.getObject(i), depth + 1);
        }
    }

    private void roles(COSDictionary map, Tree tree) {
        if (map != null) {
            for (COSName name : map.keySet()) {
                COSName standard = map.getCOSName(name);
                if (standard != null && !tree.role(name, standard).equals(standard)) {
                    ownRoles.put(name, standard);
                }
            }
        }
    }

    /** The file's own outermost element where it stands for the whole file; else a new one around all. */
    private COSDictionary part(List<COSBase> kids) {
        if (kids.size() == 1 && resolved(kids.getFirst()) instanceof COSDictionary only && WHOLE.contains(only.getCOSName(COSName.S))) {
            only.setItem(COSName.S, PART);
            only.setItem(COSName.K, new COSArray(kids(only)));
            return only;
        }
        COSDictionary made = element("Part");
        made.setItem(COSName.K, new COSArray(kids));
        kids.forEach(kid -> ((COSDictionary) resolved(kid)).setItem(COSName.P, reference));
        return made;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element == null ? null : element.getItem(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (resolved(kids) instanceof COSArray array) {
            array.forEach(list::add);
        } else if (resolved(kids) != null) {
            list.add(kids);
        }
        return list;
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject indirect ? indirect.getObject() : value;
    }

    private static COSDictionary element(String kind) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setName(COSName.S, kind);
        return element;
    }
}
