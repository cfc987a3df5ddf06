package org.cleardays.portal.strip;

import org.cleardays.timescale.Standing;

/** A shape of its own for each standing, so that nothing is told by colour alone. */
enum Symbol {
    /** A full disc with a tick. */
    KEPT("M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z", "M-3 0L-1 2.5L3.2 -2.6"),
    /** A full square with a tick. */
    KEPT_LATE("M-5.5 -5.5H5.5V5.5H-5.5Z", "M-3 0L-1 2.5L3.2 -2.6"),
    /** A cross. */
    MISSED("M-6 -3.6L-3.6 -6L0 -2.4L3.6 -6L6 -3.6L2.4 0L6 3.6L3.6 6L0 2.4L-3.6 6L-6 3.6L-2.4 0Z", ""),
    /** A triangle with an exclamation mark. */
    AT_RISK("M0 -6.5L7 6H-7Z", "M0 -2.5V1.8M0 3.4V4.6"),
    /** An empty ring. */
    OPEN("M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z", ""),
    /** A dash. */
    NOT_APPLICABLE("M-6 -1.6H6V1.6H-6Z", "");

    private final String body;
    private final String within;

    Symbol(String body, String within) {
        this.body = body;
        this.within = within;
    }

    static Symbol of(Standing standing) {
        return valueOf(standing.name());
    }

    /** Each shape with its words, as items of a list. */
    static String key() {
        SvgText key = new SvgText();
        for (Standing standing : Standing.values()) {
            key.open("li").open("svg", "class", "app-strip-key__shape", "viewBox", "-8 -8 16 16", "width", 16, "height", 16, "focusable", false);
            of(standing).draw(key, 0, 0, standing.words());
            key.close("svg").words("span", standing.words()).close("li");
        }
        return key.toString();
    }

    /** The last part of its class, {@code kept-late}. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    void draw(SvgText svg, double x, double y, String says) {
        svg.open("g", "class", "app-strip__dot app-strip__dot--" + word(), "transform", SvgText.place(x, y));
        svg.words("title", says);
        svg.empty("path", "class", "app-strip__body", "d", body);
        if (!within.isEmpty()) {
            svg.empty("path", "class", "app-strip__within", "d", within);
        }
        svg.close("g");
    }
}
