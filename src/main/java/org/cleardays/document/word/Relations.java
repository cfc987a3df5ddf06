package org.cleardays.document.word;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How the main part of a Word file names the part that holds its comments, and what the package says that part is. */
final class Relations {

    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String BLANK = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final WordParts parts;
    private final WordFile file;
    private final String folder;

    Relations(WordParts parts, WordFile file) {
        this.parts = parts;
        this.file = file;
        this.folder = file.mainPart().substring(0, file.mainPart().lastIndexOf('/') + 1);
    }

    /** The name of the comments' part, made known to the file where it has none. */
    String comments() throws SAXException, IOException {
        String name = folder + "_rels/" + file.mainPart().substring(folder.length()) + ".rels";
        Document relations = SafeXml.tree(parts.part(name).orElse(BLANK.getBytes(StandardCharsets.UTF_8)));
        Optional<String> known = Xml.children(relations.getDocumentElement()).stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/relationships/comments")).map(this::target).findFirst();
        String comments = known.orElseGet(this::unusedName);
        if (known.isEmpty()) {
            relate(relations, comments);
            parts.put(name, XmlWriter.write(relations));
        }
        types(comments);
        return comments;
    }

    private String target(Element relation) {
        return URI.create("/" + folder).resolve(URI.create(relation.getAttribute("Target").replace(' ', '_'))).getPath().substring(1);
    }

    private String unusedName() {
        int number = 0;
        String name = folder + "comments.xml";
        while (parts.part(name).isPresent()) {
            number++;
            name = folder + "comments" + number + ".xml";
        }
        return name;
    }

    private void relate(Document relations, String comments) {
        List<Element> others = Xml.children(relations.getDocumentElement());
        Set<String> taken = new HashSet<>(others.stream().map(other -> other.getAttribute("Id")).toList());
        int number = 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        Element relation = child(relations, "Relationship");
        relation.setAttribute("Id", "rId" + number);
        relation.setAttribute("Type", file.main().getDocumentElement().getNamespaceURI().contains("purl.oclc.org") ? STRICT : TRANSITIONAL);
        relation.setAttribute("Target", comments.substring(folder.length()));
    }

    /** The package says what each part is: the comments by their name, the relations (which a small file may lack) by their extension. */
    private void types(String comments) throws SAXException, IOException {
        Document types = SafeXml.tree(parts.part(TYPES).orElseThrow());
        if (lacks(types, "Default", "Extension", "rels")) {
            declare(types, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        }
        if (lacks(types, "Override", "PartName", "/" + comments)) {
            declare(types, "Override", "PartName", "/" + comments, COMMENTS);
        }
        parts.put(TYPES, XmlWriter.write(types));
    }

    private static boolean lacks(Document types, String element, String attribute, String value) {
        return Xml.children(types.getDocumentElement(), element).stream().noneMatch(type -> type.getAttribute(attribute).equalsIgnoreCase(value));
    }

    private static void declare(Document types, String element, String attribute, String value, String type) {
        Element declared = child(types, element);
        declared.setAttribute(attribute, value);
        declared.setAttribute("ContentType", type);
    }

    private static Element child(Document tree, String name) {
        Element root = tree.getDocumentElement();
        String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        Element child = tree.createElementNS(root.getNamespaceURI(), prefix + name);
        root.appendChild(child);
        return child;
    }
}
