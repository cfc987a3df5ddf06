package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A printed pack.
 *
 * @param number 1 for the pack, 2 and on for supplements
 * @param reports the reports (versions) it holds
 */
public record Pack(UUID id, UUID conferenceId, UUID readerId, int number, Instant builtAt, int pages, List<UUID> reports) {

    public boolean isSupplement() {
        return number > 1;
    }
}
