package org.cleardays.conference;

import java.util.List;
import java.util.UUID;

/**
 * How a person of the family wants to read, asked once and heeded from then on.
 *
 * @param largePrint in letters of 18 points and more
 * @param first      the authors whose reports come first, in this order; the others follow, the shortest first
 */
public record ReadingWish(boolean largePrint, List<UUID> first) {

    /** As it is for whoever has said nothing. */
    public static final ReadingWish NONE = new ReadingWish(false, List.of());

    public ReadingWish {
        first = List.copyOf(first);
    }

    /** The place of this author's report, from 0; behind all that are named where it is not. */
    public int placeOf(UUID author) {
        return first.contains(author) ? first.indexOf(author) : first.size();
    }
}
