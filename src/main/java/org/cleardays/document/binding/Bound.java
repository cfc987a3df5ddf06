package org.cleardays.document.binding;

import java.util.List;
import java.util.Map;

/**
 * A bound book.
 *
 * @param pages         how many pages it has
 * @param firstPages    the page each part begins on, from 1, by the part's anchor
 * @param notAccessible the anchors of the parts that are shown as they came, in their order
 */
public record Bound(byte[] pdf, int pages, Map<String, Integer> firstPages, List<String> notAccessible) {

    public Bound {
        firstPages = Map.copyOf(firstPages);
        notAccessible = List.copyOf(notAccessible);
    }
}
