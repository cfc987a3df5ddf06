package org.cleardays.tracking.chase;

import java.util.UUID;

import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.handover.Outcome;

/** Whether the day of a digest still lasts. The id is the digest's. */
public sealed interface Morning extends Outcome {

    /** It does: this is what there is to do. */
    record OfToday(UUID id, DigestFacts facts) implements Morning {
    }

    /** It has passed; its list is sent to nobody. */
    record Passed(UUID id) implements Morning {
    }
}
