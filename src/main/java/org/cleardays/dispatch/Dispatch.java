package org.cleardays.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One message to one recipient, computed from all its events.
 *
 * @param kind      {@code invitation}, {@code confirmation}, {@code returned}, {@code countersign-request}, {@code copy}, {@code pack} …
 * @param subjectId the record it is about: an invitation, a copy, a pack
 * @param to        the one address it goes to, or the words "by post"
 * @param state     {@code queued}, {@code to-post}, {@code stopped}, {@code handed-over}, {@code uncertain}, {@code delivered},
 *                  {@code bounced}, {@code refused}, {@code posted}, {@code opened}, {@code acknowledged}
 */
public record Dispatch(UUID id, UUID conferenceId, Optional<UUID> personId, String kind, UUID subjectId, String to, String subject,
                       String messageId, String state, List<Event> events, Instant writtenAt) {

    /** One event: what happened, when, and what it shows. */
    public record Event(String what, Instant at, String detail) {
    }

    public Optional<Instant> at(String what) {
        return events.stream().filter(event -> event.what().equals(what)).map(Event::at).findFirst();
    }
}
