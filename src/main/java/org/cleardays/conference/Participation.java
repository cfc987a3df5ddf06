package org.cleardays.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * When and how one person takes part; people who must not meet never learn each other's.
 *
 * @param at         local date and time at the authority's place
 * @param way        in words for that person: "in person at Rowan House, Room 2", "by telephone: we will ring you"
 * @param directions how this person gets there, where it differs from how the others do (another door); else empty
 */
public record Participation(LocalDateTime at, String way, List<String> directions) {

    /** How a way may begin; whoever comes in person is told how to get there, and nobody else is. */
    public static final List<String> WAYS = List.of("in person", "by telephone", "by video", "in writing");

    public Participation {
        directions = List.copyOf(directions);
    }

    /** Without directions of their own. */
    public Participation(LocalDateTime at, String way) {
        this(at, way, List.of());
    }

    public boolean inPerson() {
        return way != null && way.strip().toLowerCase(Locale.ROOT).startsWith(WAYS.getFirst());
    }

    /** Two people who come together do so by one door: it is booked for one of them only. */
    public boolean togetherWith(Participation other) {
        return other != null && at.equals(other.at) && (way == null ? other.way == null : way.equals(other.way));
    }
}
