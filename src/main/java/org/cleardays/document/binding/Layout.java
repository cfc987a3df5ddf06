package org.cleardays.document.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where everything stands in a book whose front matter has a certain length.
 *
 * @param places where each part begins, and each element of the front matter with an id
 * @param pages  how many pages the book has
 */
record Layout(Map<String, Place> places, int pages) {

    /** With a front matter of that many pages, not yet printed. */
    static Layout assumed(int front, List<Opened> parts) {
        Map<String, Place> places = new HashMap<>();
        int next = front + 1;
        for (Opened part : parts) {
            part.beginsAt(next);
            if (places.put(part.part().anchor(), part.beginning()) != null) {
                throw new BookRefused("Two parts have the same anchor: " + part.part().anchor());
            }
            next += part.pages().size();
        }
        return new Layout(places, next - 1);
    }

    /** With this front matter; a part's anchor wins over an id. */
    static Layout of(Opened front, List<Opened> parts) {
        Layout layout = assumed(front.pages().size(), parts);
        front.beginsAt(1).ids().forEach(layout.places::putIfAbsent);
        return layout;
    }

    Numbering numbering() {
        return new Numbering(places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, place -> place.getValue().number())), pages);
    }

    /** {@link BookRefused} where nothing in the book has that name. */
    Place place(String anchor) {
        Place place = places.get(anchor);
        if (place == null) {
            throw new BookRefused("Nothing in the book is called " + anchor);
        }
        return place;
    }
}
