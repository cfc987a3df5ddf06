package org.cleardays.report;

import java.util.List;
import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What checking a report came to. */
public sealed interface Checked extends Outcome {

    /** Nothing is missing. */
    record Accepted(UUID id) implements Checked {
    }

    /** Back to the author, with every reason at once. */
    record Returned(UUID id, List<Finding> reasons) implements Checked {
    }

    /** A picture, which no machine reads: a person sends it back, or types it up. */
    record NeedsAPerson(UUID id) implements Checked {
    }

    /** The conference was cancelled or stood down: nothing more happens to its reports. */
    record ConferenceEnded(UUID id) implements Checked {
    }

    /** A newer version came before this one was checked: nothing more happens to this one. */
    record Superseded(UUID id) implements Checked {
    }
}
