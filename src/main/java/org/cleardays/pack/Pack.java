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
public record Pack(UUID id, UUID conferenceId, UUID readerId, int number, Instant builtAt, int pages, List<UUID> reports, Kind kind) {

    /** Whose reading it is made for. */
    public enum Kind {
        /** Everything but what nobody may read, for the chair. */
        CHAIRS_PACK,
        /** The reports as one professional may read them. */
        BUNDLE
    }

    /** A chair's. */
    public Pack(UUID id, UUID conferenceId, UUID readerId, int number, Instant builtAt, int pages, List<UUID> reports) {
        this(id, conferenceId, readerId, number, builtAt, pages, reports, Kind.CHAIRS_PACK);
    }

    public boolean isSupplement() {
        return number > 1;
    }

    public boolean isBundle() {
        return kind == Kind.BUNDLE;
    }
}
