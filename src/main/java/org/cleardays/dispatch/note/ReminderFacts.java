package org.cleardays.dispatch.note;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reminder says, as plain values.
 *
 * @param id              the reminder's, by which it is written once
 * @param personId        whom it goes to; empty for the office
 * @param template        its name among the mails
 * @param due             the last moment for what is asked for
 * @param workingDaysLeft from today to the day it is due, that day counted and today not
 * @param sentBack        whether something came and went back to its author
 * @param from            the agencies that owe it
 * @param requestId       the countersign request that waits, where it is about one
 */
public record ReminderFacts(UUID id, UUID conferenceId, Optional<UUID> personId, String template, ZonedDateTime due, int workingDaysLeft,
                            boolean sentBack, List<String> from, Optional<UUID> requestId) {

    public ReminderFacts {
        from = List.copyOf(from);
    }
}
