package org.cleardays.pack;

import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What building a pack came to. */
public sealed interface Built extends Outcome {

    /** The chair's pack; the id is the pack's. */
    record WholePack(UUID id) implements Built {
    }

    /** A supplement to a pack already sent. */
    record Supplement(UUID id) implements Built {
    }

    /** The conference was cancelled or stood down: no pack is built; the id is the conference's. */
    record ConferenceEnded(UUID id) implements Built {
    }

    /** Nothing is new since the last one; the id is the conference's. */
    record NothingNew(UUID id) implements Built {
    }
}
