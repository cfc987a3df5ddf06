package org.cleardays.disclosure.agency;

import java.util.List;
import java.util.UUID;

/** What agencies have shared by themselves: evidence beside what was sent from here. */
public interface AgencySharings {

    /** The first recording for a report and reader stands. {@link IllegalArgumentException} where it lies in the future. */
    void record(AgencySharing sharing, String actor);

    List<AgencySharing> of(UUID reportId);
}
