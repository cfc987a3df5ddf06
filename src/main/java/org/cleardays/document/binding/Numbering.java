package org.cleardays.document.binding;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The page numbers given to the front matter, and which of them it asked for. */
final class Numbering implements PageNumbers {

    private static final int UNKNOWN = 1;

    private final Map<String, Integer> pages;
    private final int total;
    private final Set<String> asked = new HashSet<>();
    private boolean totalAsked;

    Numbering(Map<String, Integer> pages, int total) {
        this.pages = Map.copyOf(pages);
        this.total = total;
    }

    @Override
    public int of(String anchor) {
        asked.add(anchor);
        return pages.getOrDefault(anchor, UNKNOWN);
    }

    @Override
    public int total() {
        totalAsked = true;
        return total;
    }

    /** Whether every number asked for is the one in this layout; {@link BookRefused} where one was asked for that is in no book. */
    boolean agreesWith(Layout layout) {
        return asked.stream().filter(anchor -> layout.place(anchor).number() != pages.getOrDefault(anchor, UNKNOWN)).findAny().isEmpty()
                && (!totalAsked || total == layout.pages());
    }
}
