package org.cleardays.invitation;

import java.util.Optional;

/**
 * What tells one invitee that the conference will not take place.
 *
 * @param letterWord    for the family: the letter as a Word file
 * @param letterPdf     for the family: the letter for the screen or, for {@code PAPER} people, for print
 * @param calendarEntry for professionals: takes the conference out of their calendar
 */
public record Cancellation(Optional<byte[]> letterWord, Optional<byte[]> letterPdf, Optional<byte[]> calendarEntry) {
}
