package org.cleardays.pack.stopped;

import java.util.List;
import java.util.UUID;

import org.cleardays.disclosure.GateHit;

/** What the gate stopped in "everything in one document" alone, and what a person decided about it. Changes need a transaction. */
public interface FamilyStops {

    /** Keeps what was found; answers the one that waits for a person, or the one that was kept back for the same words before. */
    EverythingStopped stop(UUID conferenceId, UUID readerId, List<GateHit> hits);

    EverythingStopped get(UUID id);

    List<EverythingStopped> of(UUID conferenceId);

    /** Those that wait for a person. */
    List<EverythingStopped> waiting();

    /**
     * A person lets the words of this stop, as they saw it, and no others, reach this reader in one document. False, with nothing changed,
     * where more was found since or it was decided before.
     */
    boolean letThrough(EverythingStopped seen, String decidedBy, String reason, String actor);

    /** A person keeps the one document back; each copy alone may still be read. False as above. */
    boolean keep(EverythingStopped seen, String decidedBy, String reason, String actor);

    /** The words that a person has let through for this reader. */
    List<GateHit> letThrough(UUID conferenceId, UUID readerId);
}
