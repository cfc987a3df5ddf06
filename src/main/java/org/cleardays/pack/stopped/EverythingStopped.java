package org.cleardays.pack.stopped;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.disclosure.GateHit;

/**
 * A reader's copies, printed together, that the gate stopped although each of them alone may go.
 *
 * @param decision {@code let-through} or {@code kept}; blank while it waits for a person, as are the next two
 */
public record EverythingStopped(UUID id, UUID conferenceId, UUID readerId, List<GateHit> hits, Instant stoppedAt, String decision,
                                String decidedBy, String reason) {

    public EverythingStopped {
        hits = List.copyOf(hits);
    }

    /** Tells one finding from another: what a person decides about is what that person saw. */
    public String seen() {
        return Integer.toHexString(hits.hashCode()) + "-" + hits.size();
    }

    public boolean waits() {
        return decision.isEmpty();
    }

    boolean wasLetThrough() {
        return decision.equals("let-through");
    }
}
