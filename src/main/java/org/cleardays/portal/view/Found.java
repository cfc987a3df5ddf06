package org.cleardays.portal.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.disclosure.GateHit;

/**
 * What the gate found, once for a person to look at, however often and by however many readers it was found.
 *
 * @param words the protected words
 * @param found what stands there
 * @param near  true where it is only like them
 * @param where the first place
 * @param more  in how many further places
 */
public record Found(String words, String found, boolean near, String where, int more) {

    public static List<Found> in(List<GateHit> hits) {
        Map<List<Object>, Found> once = new LinkedHashMap<>();
        hits.forEach(hit -> once.merge(List.of(hit.words(), hit.found(), hit.near()),
                new Found(hit.words(), hit.found(), hit.near(), hit.where().replaceFirst("^to keep: ", ""), 0), (first, next) -> first.again()));
        return List.copyOf(once.values());
    }

    private Found again() {
        return new Found(words, found, near, where, more + 1);
    }
}
