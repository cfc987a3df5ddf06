package org.cleardays.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A conference put to another time.
 *
 * @param heldAt      the new local date and time at the authority's place
 * @param venue       the new venue; blank where it stays
 * @param takesPartAt the new time of a person who has one of their own; whoever is left out keeps the same distance from the beginning
 * @param reason      why, for the record
 * @param directions  how to get to the new venue; empty where it stays as it is, or nobody has said it yet
 * @param ownDirections the new directions of a person who has some of their own
 */
public record Move(LocalDateTime heldAt, String venue, Map<UUID, LocalDateTime> takesPartAt, String reason, List<String> directions,
                   Map<UUID, List<String>> ownDirections) {

    public Move {
        takesPartAt = Map.copyOf(takesPartAt);
        directions = List.copyOf(directions);
        ownDirections = Map.copyOf(ownDirections);
    }

    /** The house of a venue: "Rowan House" of "Rowan House, Room 2". */
    public static String house(String venue) {
        return venue.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** With no word on how to get there. */
    public Move(LocalDateTime heldAt, String venue, Map<UUID, LocalDateTime> takesPartAt, String reason) {
        this(heldAt, venue, takesPartAt, reason, List.of(), Map.of());
    }
}
