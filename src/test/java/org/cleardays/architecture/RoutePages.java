package org.cleardays.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of the routes, read as it stands. */
record RoutePages(List<Element> roots) {

    static RoutePages in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new RoutePages(files.sorted().map(RoutePages::read).map(RoutePages::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RoutePages of(String... pages) {
        return new RoutePages(Stream.of(pages).map(RoutePages::parse).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Not XML: " + xml, e);
        }
    }

    List<Element> elements(String name) {
        return roots.stream().flatMap(root -> inside(root).stream()).filter(element -> element.getLocalName().equals(name)).toList();
    }

    /** Every element below this one. */
    static List<Element> inside(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            found.add(child);
            found.addAll(inside(child));
        }
        return found;
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    /** The nearest element of this name before this one, on the same level. */
    static Optional<Element> before(Element element, String name) {
        for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element found && found.getLocalName().equals(name)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
