package org.cleardays.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The part of a Word file that holds its comments; those that are there stay. */
final class CommentsPart {

    /** Whom Word names beside each comment. */
    static final String AUTHOR = "Conference reports";
    private static final String INITIALS = "CR";
    private static final List<String> WITH_IDS = List.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private final Document tree;
    private final String at;
    private final Set<String> taken = new HashSet<>();
    private int next;

    private CommentsPart(Document tree, Instant at) {
        this.tree = tree;
        this.at = at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * The comments of a file.
     *
     * @param existing the part as it is; empty where the file has none
     * @param main     root of the main part, whose comments are numbered with these
     * @param at       the moment that new comments bear
     */
    static CommentsPart of(Optional<byte[]> existing, Element main, Instant at) throws SAXException, IOException {
        String blank = "<w:comments xmlns:w=\"" + main.getNamespaceURI() + "\"/>";
        CommentsPart part = new CommentsPart(SafeXml.tree(existing.orElse(blank.getBytes(StandardCharsets.UTF_8))), at);
        Xml.children(part.tree.getDocumentElement(), "comment").forEach(comment -> part.taken.add(Xml.attribute(comment, "id")));
        WITH_IDS.forEach(name -> Xml.descendants(main, name).forEach(mark -> part.taken.add(Xml.attribute(mark, "id"))));
        return part;
    }

    /** Adds a comment and answers its id. */
    String add(String says) {
        while (!taken.add(String.valueOf(next))) {
            next++;
        }
        String id = String.valueOf(next);
        Element comment = child(tree.getDocumentElement(), "comment");
        WordXml.with(WordXml.with(WordXml.with(WordXml.with(comment, "id", id), "author", AUTHOR), "date", at), "initials", INITIALS);
        Element paragraph = child(comment, "p");
        child(child(paragraph, "r"), "annotationRef");
        child(child(paragraph, "r"), "t").setTextContent(says);
        return id;
    }

    byte[] bytes() {
        return XmlWriter.write(tree);
    }

    private static Element child(Element parent, String name) {
        Element child = WordXml.element(parent, name);
        parent.appendChild(child);
        return child;
    }
}
