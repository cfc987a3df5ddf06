package org.cleardays.disclosure.agency;

import java.time.Instant;
import java.util.UUID;

/**
 * An agency has shared its own report with a reader by itself (domain.md 5), as it told the office.
 *
 * @param by  who at the agency
 * @param how by hand, at a visit, read out
 * @param at  when it was shared, not when it was recorded
 */
public record AgencySharing(UUID reportId, UUID readerId, String by, String how, Instant at) {

    public AgencySharing {
        by = by.strip();
        how = how.strip();
        if (by.isEmpty() || how.isEmpty()) {
            throw new IllegalArgumentException("Whoever shared a report is named, and how");
        }
    }
}
