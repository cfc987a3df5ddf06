package org.cleardays.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file at which people were at work: headings and rows are found by their words, and changed as Word would change them. */
public final class DamagedWord {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "word/document.xml";

    private final Map<String, byte[]> parts;
    private final Document tree;

    public DamagedWord(byte[] word) {
        parts = WordFiles.unzip(word);
        tree = parse(parts.get(MAIN));
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(tree), new StreamResult(out));
            parts.put(MAIN, out.toByteArray());
            return WordFiles.zip(parts);
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces words in a part beside the main one. */
    public void replace(String part, String words, String by) {
        parts.put(part, WordFiles.utf8(new String(parts.get(part), java.nio.charset.StandardCharsets.UTF_8).replace(words, by)));
    }

    public Element body() {
        return all(tree.getDocumentElement(), "body").getFirst();
    }

    /** The paragraph outside tables that says exactly this. */
    public Element paragraph(String words) {
        return all(body(), "p").stream().filter(p -> p.getParentNode() == body() && text(p).equals(words)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paragraph says \"" + words + "\""));
    }

    /** The first table below this paragraph. */
    public Element table(Element heading) {
        Node next = heading.getNextSibling();
        while (!"tbl".equals(next.getLocalName())) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    /** The row of a table that holds these words. */
    public Element row(String words) {
        return all(body(), "tr").stream().filter(row -> text(row).contains(words)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row says \"" + words + "\""));
    }

    public List<Element> rows(Element table) {
        return all(table, "tr");
    }

    public List<Element> cells(Element row) {
        return all(row, "tc");
    }

    /** Types into a cell, over whatever stands in it. */
    public void type(Element cell, String words) {
        Node properties = all(cell, "tcPr").stream().findFirst().orElse(null);
        while (cell.hasChildNodes()) {
            cell.removeChild(cell.getFirstChild());
        }
        if (properties != null) {
            cell.appendChild(properties);
        }
        cell.appendChild(paragraphSaying(words));
    }

    /** A new paragraph in no style. */
    public Element paragraphSaying(String words) {
        return element("<w:p>" + run(words) + "</w:p>");
    }

    public static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** An element written as Word writes it. */
    public Element element(String xml) {
        String declared = xml.replaceFirst("^<(w:\\w+)", "<$1 xmlns:w='" + W + "'");
        return (Element) tree.importNode(parse(WordFiles.utf8(declared)).getDocumentElement(), true);
    }

    public void before(Node place, Node added) {
        place.getParentNode().insertBefore(added, place);
    }

    public void after(Node place, Node added) {
        place.getParentNode().insertBefore(added, place.getNextSibling());
    }

    public void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** Everything from one paragraph up to another, moved to the end. */
    public void moveToTheEnd(Element from, Element to) {
        Node end = all(body(), "sectPr").getLast();
        for (Node node = from; node != to;) {
            Node next = node.getNextSibling();
            end.getParentNode().insertBefore(node, end);
            node = next;
        }
    }

    /** Adds a property to a cell, such as a merge. */
    public void property(Element cell, String property) {
        Element properties = all(cell, "tcPr").stream().findFirst().orElseGet(() -> (Element) cell.insertBefore(element("<w:tcPr/>"), cell.getFirstChild()));
        properties.appendChild(element(property));
    }

    /** A column in another place, in every row of a table. */
    public void moveColumn(Element table, int from, int to) {
        rows(table).forEach(row -> {
            Element cell = cells(row).get(from);
            remove(cell);
            if (to < cells(row).size()) {
                before(cells(row).get(to), cell);
            } else {
                row.appendChild(cell);
            }
        });
    }

    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        all(element, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    public static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(W, name);
        return new ArrayList<>(IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList());
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
