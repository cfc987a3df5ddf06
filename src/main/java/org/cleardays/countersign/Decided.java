package org.cleardays.countersign;

import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What the manager decided. The id is the report's. */
public sealed interface Decided extends Outcome {

    /** The manager agrees to this content. */
    record Signed(UUID id) implements Decided {
    }

    /** The manager does not agree, and says why. */
    record Declined(UUID id) implements Decided {
    }

    /**
     * The content is no longer what was to be agreed to, or it was decided before; nothing was changed.
     *
     * @param because {@code content-changed}, {@code already-signed}, {@code already-declined}, {@code already-lapsed} or {@code
     *                conference-ended}
     */
    record Lapsed(UUID id, String because) implements Decided {
    }
}
