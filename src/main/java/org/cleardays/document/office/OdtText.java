package org.cleardays.document.office;

import java.util.Set;

import org.cleardays.document.container.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of an OpenDocument paragraph as they are seen: without comments, hidden words and what stands for a blank to be filled in. */
final class OdtText {

    private static final Set<String> NOT_TEXT = Set.of("annotation", "annotation-end", "hidden-text", "tracked-changes", "note-citation", "ruby-text",
            "title", "desc", "forms", "bookmark", "change", "object", "object-ole", "plugin", "applet", "script", "event-listeners", "math");

    private final OdtStyles styles;
    private final OdtSight sight;

    OdtText(OdtStyles styles) {
        this.styles = styles;
        this.sight = new OdtSight(styles);
    }

    String of(Element element) {
        StringBuilder text = new StringBuilder();
        add(element, text);
        return text.toString();
    }

    private void add(Element element, StringBuilder text) {
        if (isHidden(element)) {
            return;
        }
        boolean seen = sight.print(element).isSeen();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Element child -> addElement(child, text);
                case org.w3c.dom.Text words -> text.append(seen ? words.getData() : "");
                default -> { }
            }
        }
    }

    private void addElement(Element element, StringBuilder text) {
        switch (element.getLocalName()) {
            case "s", "tab", "line-break" -> text.append(' ');
            case "note-body", "p", "h", "table-cell", "text-box" -> {
                text.append(' ');
                add(element, text);
                text.append(' ');
            }
            default -> {
                if (!NOT_TEXT.contains(element.getLocalName())) {
                    add(element, text);
                }
            }
        }
    }

    /** Hidden by a style, by a section, or a field that hides its paragraph. */
    boolean isHidden(Element element) {
        return switch (element.getLocalName()) {
            case "span" -> styles.hides("text", Xml.attribute(element, "style-name"));
            case "p", "h" -> styles.hides("paragraph", Xml.attribute(element, "style-name"))
                    || Xml.children(element, "hidden-paragraph").stream().anyMatch(field -> Xml.attribute(field, "is-hidden").equals("true"));
            case "section" -> Xml.attribute(element, "display").equals("none") || Xml.attribute(element, "is-hidden").equals("true");
            case "content-control" -> Xml.attribute(element, "showing-place-holder").equals("true");
            default -> false;
        };
    }

    /** All of its words are bold by hand. */
    boolean isBold(Element paragraph) {
        if (styles.isBoldByHand("paragraph", Xml.attribute(paragraph, "style-name"))) {
            return true;
        }
        boolean plain = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            boolean words = !node.getTextContent().isBlank();
            plain |= words && !(node instanceof Element span && styles.isBoldByHand("text", Xml.attribute(span, "style-name")));
        }
        return !plain && !paragraph.getTextContent().isBlank();
    }
}
