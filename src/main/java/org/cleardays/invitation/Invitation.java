package org.cleardays.invitation;

import java.time.Instant;
import java.util.UUID;

/** One person's invitation. */
public record Invitation(UUID id, UUID conferenceId, UUID personId, Instant drawnUpAt) {
}
