package org.cleardays.document.word;

import org.w3c.dom.Element;

/** New elements for a Word file's tree, in whichever of Word's two namespaces (transitional, strict) it is written. */
final class WordXml {

    private static final String PREFIX = "w";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private WordXml() {
    }

    /** An element in the namespace of the one near which it will stand; it declares its prefix where that means something else there. */
    static Element element(Element near, String name) {
        String namespace = near.getNamespaceURI();
        Element element = near.getOwnerDocument().createElementNS(namespace, PREFIX + ":" + name);
        if (!namespace.equals(near.lookupNamespaceURI(PREFIX))) {
            element.setAttributeNS(DECLARATIONS, "xmlns:" + PREFIX, namespace);
        }
        return element;
    }

    /** The element with an attribute more. */
    static Element with(Element element, String name, String value) {
        element.setAttributeNS(element.getNamespaceURI(), PREFIX + ":" + name, value);
        return element;
    }
}
