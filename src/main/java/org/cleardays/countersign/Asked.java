package org.cleardays.countersign;

import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What asking for a countersignature came to. */
public sealed interface Asked extends Outcome {

    /** A manager is asked; the id is the request's. */
    record Waiting(UUID id) implements Asked {
    }

    /** The conference was cancelled or stood down: nobody is asked; the id is the report's. */
    record ConferenceEnded(UUID id) implements Asked {
    }

    /** The authority asks for none, or the author has nobody to countersign; the id is the report's. */
    record NotNeeded(UUID id) implements Asked {
    }
}
