package org.cleardays.report;

import java.util.UUID;

/** What an author's answers about a report came to. */
public sealed interface Answered {

    /** They make a new version, which is filed and still to be checked. */
    record Filed(UUID id) implements Answered {
    }

    /** The report is not waiting for answers any more: a newer version came, it was accepted, or its conference has ended. */
    record NothingAsked(UUID id) implements Answered {
    }
}
