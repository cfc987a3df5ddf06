package org.cleardays.tracking.chase;

import java.util.UUID;

import org.cleardays.dispatch.note.ReminderFacts;
import org.cleardays.handover.Outcome;

/** Whether a reminder whose moment has come is still to be written. The id is the reminder's. */
public sealed interface StillOwed extends Outcome {

    /** It is still owed: this is what the reminder says. */
    record StillDue(UUID id, ReminderFacts facts) implements StillOwed {
    }

    /** It has come, or is no longer expected: nobody is reminded. */
    record NoLonger(UUID id) implements StillOwed {
    }

    /** It is owed by somebody who is not to be written to: the office rings. */
    record ToRing(UUID id) implements StillOwed {
    }
}
