package org.cleardays.document.word;

import java.nio.charset.StandardCharsets;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a tree as it was read: names and prefixes as given, equal trees as equal bytes.
 *
 * <p>The platform's own writers decide about prefixes, line ends and characters beyond 16 bits in ways that differ between versions.
 */
final class XmlWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    private XmlWriter() {
    }

    static byte[] write(Document tree) {
        XmlWriter writer = new XmlWriter();
        writer.children(tree);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void node(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element((Element) node);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text(node.getNodeValue());
            default -> { }
        }
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            out.append(' ').append(attribute.getName()).append("=\"");
            value(attribute.getValue());
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
        } else {
            out.append('>');
            children(element);
            out.append("</").append(element.getTagName()).append('>');
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private void text(String text) {
        text.chars().forEach(c -> out.append(switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> String.valueOf((char) c);
        }));
    }

    private void value(String value) {
        value.chars().forEach(c -> out.append(switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> String.valueOf((char) c);
        }));
    }
}
