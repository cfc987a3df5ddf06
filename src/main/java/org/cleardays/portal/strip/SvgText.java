package org.cleardays.portal.strip;

import java.util.Locale;

/** Writes SVG, escaping every word that goes in. */
final class SvgText {

    private final StringBuilder svg = new StringBuilder();

    /** Opens an element; names and values in turn. */
    SvgText open(String element, Object... attributes) {
        return begin(element, attributes).raw(">");
    }

    SvgText close(String element) {
        return raw("</" + element + ">");
    }

    SvgText empty(String element, Object... attributes) {
        return begin(element, attributes).raw("/>");
    }

    /** An element that holds only words. */
    SvgText words(String element, String words, Object... attributes) {
        return open(element, attributes).raw(escaped(words)).close(element);
    }

    private SvgText begin(String element, Object... attributes) {
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"" + value(attributes[i + 1]) + "\"");
        }
        return this;
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : escaped(value.toString());
    }

    /** The value of a {@code transform} that puts a shape there. */
    static String place(double x, double y) {
        return String.format(Locale.ROOT, "translate(%.1f %.1f)", x, y);
    }

    static String escaped(String words) {
        return words.replaceAll("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    private SvgText raw(String text) {
        svg.append(text);
        return this;
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
