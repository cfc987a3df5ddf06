package org.cleardays.timescale;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When something is due, and why.
 *
 * @param due        the last moment, in the authority's zone
 * @param atRiskFrom the moment from which less than one working day is left
 * @param working    how it was reached, as facts
 * @param earlier    what it was before the conference was moved, the rules or the calendar changed; oldest first
 */
public record Deadline(String id, Matter matter, String what, String by, String to, String profession, ZonedDateTime due,
                       ZonedDateTime atRiskFrom, String rule, String source, String because, Working working, List<Earlier> earlier)
        implements Due {

    /**
     * A date that was in force once.
     *
     * @param replacedAt when another took its place
     * @param why        {@code conference-moved}, {@code rules-changed}, {@code calendar-changed}, {@code event-recorded}
     */
    public record Earlier(ZonedDateTime due, String because, Instant replacedAt, String why) {
    }

    public Deadline {
        earlier = List.copyOf(earlier);
    }
}
