package org.cleardays.pack.stopped;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.cleardays.disclosure.GateHit;

/** The hits that a person has seen in a copy and let through with a reason: they stop none of its papers, and nothing else passes. */
public record LetThrough(List<GateHit> hits) implements Predicate<GateHit> {

    @Override
    public boolean test(GateHit hit) {
        return hits.stream().anyMatch(seen -> seen.words().equals(hit.words()) && squeezed(seen.found()).equals(squeezed(hit.found())));
    }

    boolean all(List<GateHit> found) {
        return found.stream().allMatch(this);
    }

    /** On paper a line may end within what was found. */
    private static String squeezed(String found) {
        return found.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
