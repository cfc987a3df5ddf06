package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.cleardays.document.face.Font;
import org.cleardays.document.face.Settable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XHTML page made ready for either printer: parsed safely, whole, with our style sheet and its bookmarks. */
record Page(Document document, boolean needsFurtherFaces) {

    static final String STYLE = style();
    /** Where the first has no glyph, one of the others has. */
    private static final String FURTHER_FACES = "body { font-family: " + Stream.of(Font.values()).map(Font::family).distinct()
            .map(family -> '"' + family + '"').collect(Collectors.joining(", ")) + "; }";
    /** What XML 1.0 does not allow (2.2): nobody sees it, and one such character in somebody's words must not stop a whole pack. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern OUTSIDE_IN_STYLE = Pattern.compile("@import|url\\s*\\(\\s*['\"]?(?!data:)", Pattern.CASE_INSENSITIVE);

    static Page of(String xhtml) {
        return of(xhtml, "", List.of());
    }

    /** The last style wins over the page's own; {@code further} are the faces there are besides our usual ones. */
    static Page of(String xhtml, String lastStyle, List<Font> further) {
        Document parsed = parse(xhtml);
        Page page = new Page(parsed, new Scripts(new Settable(further)).set(parsed));
        page.refuseUnlessWhole();
        page.refuseWhatIsOutside();
        page.addStyle(STYLE, page.head().getFirstChild());
        page.addStyle(page.needsFurtherFaces() ? lastStyle + FURTHER_FACES : lastStyle, null);
        page.addBookmarks();
        page.addDescription();
        if (page.needsFurtherFaces()) {
            Scripts.placeNumbers(parsed.getDocumentElement());
        }
        return page;
    }

    static boolean isInside(String uri) {
        return uri.startsWith("data:") || uri.startsWith("#");
    }

    /** What a printer may open: what stands in the page, and its own style sheet for XHTML, for which no page can ask. */
    static boolean mayOpen(String uri) {
        return isInside(uri) || uri.startsWith("jar:") && uri.endsWith("!/resources/css/XhtmlNamespaceHandler.css");
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(inXml(xhtml))));
        } catch (SAXException e) {
            throw new IllegalArgumentException("The page is not well-formed XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be used safely", e);
        }
    }

    private static String inXml(String xhtml) {
        for (int i = 0; i < xhtml.length(); i++) {
            char c = xhtml.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= Character.MIN_SURROGATE) {
                return NOT_IN_XML.matcher(xhtml).replaceAll("");
            }
        }
        return xhtml;
    }

    private void refuseUnlessWhole() {
        Element root = document.getDocumentElement();
        if (root.getAttribute("lang").isBlank()) {
            throw new IllegalArgumentException("The page says no language: its root has no lang");
        }
        if (elements("title").noneMatch(title -> !title.getTextContent().isBlank())) {
            throw new IllegalArgumentException("The page has no title");
        }
    }

    private void refuseWhatIsOutside() {
        boolean source = elements("*").map(element -> element.getAttribute("src")).anyMatch(src -> !src.isEmpty() && !isInside(src));
        boolean linked = elements("link", "object", "iframe", "embed", "script").findAny().isPresent();
        boolean styled = Stream.concat(elements("style").map(Node::getTextContent), elements("*").map(element -> element.getAttribute("style")))
                .anyMatch(text -> OUTSIDE_IN_STYLE.matcher(text).find());
        if (source || linked || styled) {
            throw new IllegalArgumentException("The page asks for something outside itself; images must stand in it as data:");
        }
    }

    private void addStyle(String text, Node before) {
        Element style = create("style");
        style.setAttribute("type", "text/css");
        style.setTextContent(text);
        head().insertBefore(style, before);
    }

    private void addBookmarks() {
        if (elements("bookmarks").findAny().isPresent()) {
            return;
        }
        Element bookmarks = create("bookmarks");
        Element chapter = bookmarks;
        for (Element heading : elements("h1", "h2").toList()) {
            Element bookmark = bookmarkOf(heading, bookmarks.getElementsByTagName("bookmark").getLength() + 1);
            boolean top = heading.getTagName().equals("h1");
            (top ? bookmarks : chapter).appendChild(bookmark);
            chapter = top ? bookmark : chapter;
        }
        if (bookmarks.hasChildNodes()) {
            head().appendChild(bookmarks);
        }
    }

    private Element bookmarkOf(Element heading, int number) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + number);
        }
        Element bookmark = create("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    /** PDF/UA wants one: where the page has none, its title. */
    private void addDescription() {
        if (elements("meta").noneMatch(meta -> meta.getAttribute("name").equals("subject"))) {
            Element description = create("meta");
            description.setAttribute("name", "subject");
            description.setAttribute("content", elements("title").findFirst().orElseThrow().getTextContent());
            head().appendChild(description);
        }
    }

    private Element create(String name) {
        return document.createElementNS(document.getDocumentElement().getNamespaceURI(), name);
    }

    private Element head() {
        return elements("head").findFirst().orElseThrow(() -> new IllegalArgumentException("The page has no head"));
    }

    /** The elements of these names in the order of the page; {@code *} stands for all. */
    private Stream<Element> elements(String... names) {
        NodeList all = document.getElementsByTagName("*");
        List<String> wanted = List.of(names);
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                .filter(element -> wanted.contains("*") || wanted.contains(element.getTagName())).toList().stream();
    }

    private static String style() {
        try (InputStream in = Page.class.getClassLoader().getResourceAsStream("templates/print/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("templates/print/page.css cannot be read", e);
        }
    }
}
