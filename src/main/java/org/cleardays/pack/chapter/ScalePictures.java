package org.cleardays.pack.chapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.cleardays.pack.chapter.SafetyScales.ChildsScale;

/** Draws each picture of a scale once: a page that lasts is known again by what stands on it, so it is asked for far more often than it changes. */
public final class ScalePictures {

    private static final int MOST_KEPT = 64;

    private final Map<List<Line>, String> drawn = new ConcurrentHashMap<>();

    /** All that is drawn of what an agency says; its reasons are not kept here. */
    record Line(String agency, Optional<Integer> score) {
    }

    /** A PNG file as a {@code data:} address. */
    public String of(ChildsScale scale) {
        if (drawn.size() > MOST_KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(scale.places().stream().map(place -> new Line(place.agency(), place.score())).toList(), ScalePicture::of);
    }
}
