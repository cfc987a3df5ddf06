package org.cleardays.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.cleardays.document.container.Xml;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument text say of the words they stand on, as far as it matters to a reader of words. */
final class OdtStyles {

    private static final int PARENTS = 20;

    private final Map<String, Element> common = new HashMap<>();
    private final Map<String, Element> automatic = new HashMap<>();

    OdtStyles(Element content, Optional<Element> styles) {
        styles.ifPresent(root -> Xml.children(root, "styles").forEach(group -> gather(group, common)));
        styles.ifPresent(root -> Xml.children(root, "automatic-styles").forEach(group -> gather(group, automatic)));
        Xml.children(content, "automatic-styles").forEach(group -> gather(group, automatic));
    }

    private static void gather(Element group, Map<String, Element> styles) {
        Xml.children(group, "style").forEach(style -> styles.put(key(Xml.attribute(style, "family"), Xml.attribute(style, "name")), style));
    }

    /** Whether words in this style, or in one it is based on, are hidden. */
    boolean hides(String family, String name) {
        return anyOf(family, name, style -> says(style, "display", "none"));
    }

    /** Whether a paragraph in this style, or in one it is based on, is a heading. */
    boolean isHeading(String name) {
        return anyOf("paragraph", name, style -> !Xml.attribute(style, "default-outline-level").isEmpty()
                || isNamedHeading(Xml.attribute(style, "name")) || isNamedHeading(Xml.attribute(style, "display-name")));
    }

    /** Whether bold was set by hand, not by a style that has a name. */
    boolean isBoldByHand(String family, String name) {
        Element style = automatic.get(key(family, name));
        return style != null && says(style, "font-weight", "bold");
    }

    /** What a style, or one it is based on, says of its letters, its paragraph or its cell; blank where none says anything. */
    String says(String family, String name, String attribute) {
        Set<String> seen = new HashSet<>();
        String next = name;
        while (!next.isEmpty() && seen.size() < PARENTS && seen.add(next)) {
            Element style = automatic.getOrDefault(key(family, next), common.get(key(family, next)));
            if (style == null) {
                return "";
            }
            Optional<String> said = Xml.children(style).stream().filter(part -> part.getLocalName().endsWith("-properties"))
                    .map(part -> Xml.attribute(part, attribute)).filter(value -> !value.isEmpty()).findFirst();
            if (said.isPresent()) {
                return said.get();
            }
            next = Xml.attribute(style, "parent-style-name");
        }
        return "";
    }

    private boolean anyOf(String family, String name, Predicate<Element> wanted) {
        Set<String> seen = new HashSet<>();
        String next = name;
        while (!next.isEmpty() && seen.size() < PARENTS && seen.add(next)) {
            Element style = automatic.getOrDefault(key(family, next), common.get(key(family, next)));
            if (style == null) {
                return false;
            }
            if (wanted.test(style)) {
                return true;
            }
            next = Xml.attribute(style, "parent-style-name");
        }
        return false;
    }

    private static boolean says(Element style, String attribute, String value) {
        return Xml.children(style, "text-properties").stream().anyMatch(properties -> Xml.attribute(properties, attribute).equals(value));
    }

    private static boolean isNamedHeading(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_20_", "").replace(" ", "").matches("heading\\d*|title|subtitle|überschrift\\d|titre\\d");
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }
}
