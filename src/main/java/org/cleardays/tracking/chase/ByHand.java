package org.cleardays.tracking.chase;

import java.util.UUID;

/** What became of a person's wish to have somebody reminded now. */
public sealed interface ByHand {

    /** It goes: the reminder to be sent. */
    record Goes(UUID reminderId) implements ByHand {
    }

    /** It does not go, and why: {@code not-owed}, {@code already-today} or {@code not-a-working-day}. */
    record Refused(String because) implements ByHand {
    }
}
