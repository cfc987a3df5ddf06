package org.cleardays.conference;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A conference put to another time.
 *
 * @param heldAt      the new local date and time at the authority's place
 * @param venue       the new venue; blank where it stays
 * @param takesPartAt the new time of a person who has one of their own; whoever is left out keeps the same distance from the beginning
 * @param reason      why, for the record
 */
public record Move(LocalDateTime heldAt, String venue, Map<UUID, LocalDateTime> takesPartAt, String reason) {

    public Move {
        takesPartAt = Map.copyOf(takesPartAt);
    }
}
