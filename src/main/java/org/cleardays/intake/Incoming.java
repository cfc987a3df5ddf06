package org.cleardays.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that arrived, and what became of it.
 *
 * @param channel      {@code mail} or {@code upload}
 * @param outcome      the outcome's word ({@code filed}, {@code held} …), empty until it is sorted
 * @param reason       the word of a {@link Reason}, such as {@code unknown-sender}; blank where there is none
 * @param words        the reason in plain words, for the office
 * @param answerable   false where no answer may be sent (automatic mail, lists, our own, no return path, or answered today already)
 * @param from         the sender's address; shown to the office only, never logged
 * @param subject      shown to the office only, never logged
 */
public record Incoming(UUID id, String channel, Instant receivedAt, long size, UUID rawContentId, Optional<String> outcome, String reason,
                       String words, Optional<UUID> conferenceId, Optional<UUID> personId, Optional<UUID> reportId, boolean answerable,
                       String from, String subject, String messageId, Optional<String> resolution) {
}
