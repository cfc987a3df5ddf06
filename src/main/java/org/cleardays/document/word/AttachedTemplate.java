package org.cleardays.document.word;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The template that a Word file was made from, where it names one at another place, as the files of many councils do.
 *
 * <p>Word fetches it when it opens the file; nothing of it is needed to read the file's words, so it is left out and never followed
 * (threat B5). It is one only where Word writes it: among the relations of a part that holds settings.
 */
record AttachedTemplate(Set<String> relationsOfSettings) {

    private static final String SETTINGS = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

    /** Of the file that says this of its parts. */
    static AttachedTemplate of(Document types) {
        return new AttachedTemplate(Xml.descendants(types.getDocumentElement(), "Override").stream()
                .filter(part -> part.getAttribute("ContentType").equals(SETTINGS))
                .map(part -> part.getAttribute("PartName").replaceFirst("^/", "").replaceFirst("([^/]*)$", "_rels/$1.rels"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this relation of this part is a link to such a template, and nothing else. */
    boolean is(String part, Element relation) {
        return relationsOfSettings.contains(part) && relation.getAttribute("Type").endsWith("/relationships/attachedTemplate");
    }

    /** Whether the file names one at another place. */
    boolean liesElsewhere(Archive archive) throws IOException, SAXException {
        for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
            if (relationsOfSettings.contains(part.getKey()) && Xml.children(SafeXml.tree(part.getValue()).getDocumentElement()).stream()
                    .anyMatch(relation -> is(part.getKey(), relation) && WordDangers.isElsewhere(relation))) {
                return true;
            }
        }
        return false;
    }
}
