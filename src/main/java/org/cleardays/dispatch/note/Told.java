package org.cleardays.dispatch.note;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who had heard of a conference before it was changed.
 *
 * @param revisions those who surely had heard of its time, and the conference's revision they heard of last
 * @param perhaps   everybody to whom any message about it may have gone
 */
public record Told(Map<UUID, Integer> revisions, Set<UUID> perhaps) {

    public Told {
        revisions = Map.copyOf(revisions);
        perhaps = Set.copyOf(perhaps);
    }

    Optional<Integer> revision(UUID personId) {
        return Optional.ofNullable(revisions.get(personId));
    }

    boolean mayKnow(UUID personId) {
        return perhaps.contains(personId);
    }
}
