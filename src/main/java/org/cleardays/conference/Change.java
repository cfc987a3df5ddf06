package org.cleardays.conference;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * One change of a conference's time or state.
 *
 * @param what     {@code moved}, {@code cancelled} or {@code stood-down}
 * @param revision the conference's revision after it
 * @param from     when it was to be held before
 * @param to       when it is to be held after it; the same where it has ended
 * @param ownTimes whose own time or way of taking part is new with it
 */
public record Change(UUID id, UUID conferenceId, String what, int revision, ZonedDateTime from, ZonedDateTime to, String venueBefore,
                     String reason, Instant at, String by, Set<UUID> ownTimes) {

    public Change {
        ownTimes = Set.copyOf(ownTimes);
    }
}
