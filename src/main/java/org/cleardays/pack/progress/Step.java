package org.cleardays.pack.progress;

import java.time.Instant;
import java.util.Locale;

/**
 * One step of building a pack.
 *
 * @param build  which building of this conference's packs, from 1
 * @param number in that building, from 1
 * @param words  for the office: "Report of Oakfield Primary: 4 pages"
 */
public record Step(int build, int number, Kind kind, String words, Instant at) {

    /** What a step is. */
    public enum Kind {
        DONE,
        /** Something is left out, or shown otherwise than it came: somebody should look at it. */
        NAMED,
        /** The building has ended, with a pack or because none was needed. */
        ENDED,
        /** The building has ended without the pack that was to be built. */
        FAILED;

        /** As the pages and their style call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the building ended with it. */
    public boolean last() {
        return kind == Kind.ENDED || kind == Kind.FAILED;
    }

    /** Numbers alone, for it stands in what browsers send back to us (threat E): {@code 3-14}. */
    public String id() {
        return build + "-" + number;
    }

    /** Whether it came after the step with this {@link #id()}; true where the id says nothing about this building. */
    public boolean isAfter(String id) {
        String own = build + "-";
        return !id.matches(own + "\\d{1,6}") || number > Integer.parseInt(id.substring(own.length()));
    }
}
