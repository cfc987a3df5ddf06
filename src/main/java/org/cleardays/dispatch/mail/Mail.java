package org.cleardays.dispatch.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail to exactly one address, before it is frozen.
 *
 * @param messageId     with its angle brackets; ours, and fixed
 * @param senderName    the name shown beside our address
 * @param replyTo       where answers go, if not to the sender
 * @param inReplyTo     the Message-ID of what it answers, with its angle brackets
 * @param autoSubmitted {@code auto-replied} or {@code auto-generated} (RFC 3834, 5)
 * @param calendar      an iCalendar request, shown as such and enclosed besides
 */
public record Mail(String messageId, String senderName, String sender, String to, Optional<String> replyTo, Optional<String> inReplyTo,
                   String autoSubmitted, Instant writtenAt, String subject, String text, String html, Optional<byte[]> calendar,
                   List<Enclosure> enclosures) {
}
