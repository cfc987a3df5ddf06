package org.cleardays.response;

import java.time.Instant;
import java.util.UUID;

/** A reader's answer about one report; goes to its author and to the chair, nobody else. */
public record Response(UUID id, UUID conferenceId, UUID copyId, UUID reportId, UUID readerId, String words, Instant givenAt) {
}
