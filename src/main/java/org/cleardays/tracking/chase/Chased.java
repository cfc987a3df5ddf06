package org.cleardays.tracking.chase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One reminder whose moment has come, and what became of it.
 *
 * @param rule     the deadline's rule, {@code report-from-author}
 * @param reminder its id in the authority's file, or {@code by-hand-2026-06-04}
 * @param aboutId  whose report it is about; empty where it is about the conference
 * @param personId whom it goes to; empty for the office
 * @param state    {@code due}, {@code asked}, {@code to-ring}, {@code rung}, {@code no-longer}, {@code not-owed} or {@code overtaken}
 */
public record Chased(UUID id, UUID conferenceId, String rule, String reminder, Optional<UUID> aboutId, Optional<UUID> personId, String template,
                     Instant moment, Instant due, String state, Optional<Instant> settledAt) {

    /** Whether somebody was asked, by mail or by telephone. */
    public boolean wasAsked() {
        return state.equals("asked") || state.equals("rung");
    }

    /** Whether the person who owes it was asked, not somebody else about it. */
    public boolean askedItsAuthor() {
        return wasAsked() && aboutId.isPresent() && aboutId.equals(personId);
    }
}
