package org.cleardays.document.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a tree by local names: the namespaces of a format (Word has two) differ in nothing we read. */
public final class Xml {

    private Xml() {
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String localName) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(localName)) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first of them. */
    public static Optional<Element> child(Element parent, String localName) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(localName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    public static List<Element> descendants(Element parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(localName)) {
                found.add(child);
            }
            found.addAll(descendants(child, localName));
        }
        return found;
    }

    /** An attribute by its local name; blank where it is absent. */
    public static String attribute(Element element, String localName) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (localName.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
