package org.cleardays.disclosure;

import java.util.List;
import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What drawing up the copies came to. The id is the report's. */
public sealed interface Drawn extends Outcome {

    /** No restriction anywhere: these copies go by themselves. */
    record GoesByItself(UUID id, List<UUID> copies) implements Drawn {
    }

    /** The conference was cancelled or stood down: nobody gets a copy any more. */
    record ConferenceEnded(UUID id) implements Drawn {
    }

    /** Something in the report is restricted: a person looks at each reader's copy first. */
    record WaitsForRelease(UUID id) implements Drawn {
    }
}
