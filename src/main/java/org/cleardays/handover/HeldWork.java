package org.cleardays.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * Work that waits for a person.
 *
 * @param route     the route it was put aside for
 * @param subjectId the record it is about
 * @param because   why, in words without anybody's data
 */
public record HeldWork(UUID id, String route, UUID subjectId, String because, Instant heldAt) {
}
