package org.cleardays.pack.source;

import java.util.Map;
import java.util.UUID;

/** How often reports were asked for again; told from below, for a pack knows nothing of reminders. */
@FunctionalInterface
public interface ChasedReports {

    /** How often each author of the conference was reminded; nobody who was not. */
    Map<UUID, Integer> timesAsked(UUID conferenceId);
}
