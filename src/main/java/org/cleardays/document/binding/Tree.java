package org.cleardays.document.binding;

import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.cleardays.document.object.Reference;
import org.cleardays.document.object.Section;

/** The one tree of tags of a book (ISO 32000-1, 14.7.2): a Document with a Part for each file. */
final class Tree {

    private static final COSName DOCUMENT = COSName.getPDFName("Document");

    private final Reference root = new Reference();
    private final Reference document = new Reference();
    private final COSArray parts = new COSArray();
    private final COSArray parents = new COSArray();
    private final Map<COSName, COSName> roles = new TreeMap<>();
    private final Map<String, Reference> ids = new TreeMap<>();
    private int keys;

    Reference root() {
        return root;
    }

    Reference document() {
        return document;
    }

    /** Makes room for a file's keys in the tree of parents; answers how far its keys are moved. */
    int room(int count) {
        int begin = keys;
        keys += count;
        return begin;
    }

    /** The role that a name has in the whole book: the first file that gives it one decides. */
    COSName role(COSName name, COSName standard) {
        COSName earlier = roles.putIfAbsent(name, standard);
        return earlier == null ? standard : earlier;
    }

    /** Adds a file's Part, the leaves of its tree of parents, and its elements with an identifier. */
    void add(Reference part, Iterable<Reference> leaves, Map<String, Reference> identified) {
        parts.add(part);
        leaves.forEach(parents::add);
        ids.putAll(identified);
    }

    void finish(Section section, String language) {
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        whole.setItem(COSName.S, DOCUMENT);
        whole.setItem(COSName.P, root);
        whole.setItem(COSName.K, parts);
        whole.setString(COSName.LANG, language);
        COSDictionary top = new COSDictionary();
        top.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        top.setItem(COSName.K, document);
        top.setItem(COSName.PARENT_TREE, kids(parents));
        top.setItem(COSName.PARENT_TREE_NEXT_KEY, COSInteger.get(keys));
        top.setItem(COSName.ROLE_MAP, roleMap());
        if (!ids.isEmpty()) {
            top.setItem(COSName.ID_TREE, names());
        }
        section.put(root, top).put(document, whole);
    }

    private COSDictionary roleMap() {
        COSDictionary map = new COSDictionary();
        roles.forEach(map::setItem);
        return map;
    }

    private COSDictionary names() {
        COSArray names = new COSArray();
        ids.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    private static COSDictionary kids(COSBase kids) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.KIDS, kids);
        return node;
    }
}
