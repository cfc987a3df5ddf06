package org.cleardays.invitation;

import java.util.Optional;

/**
 * What one invitee gets.
 *
 * @param letterWord  the letter as a Word file
 * @param letterPdf   the letter for the screen (PDF/UA); for {@code PAPER} people, the print version
 * @param letterText  the letter's text, for the mail's body and for the gate
 * @param calendarEntry an iCalendar request, for professionals only
 * @param form        the report form filled in with the conference's details, for authors only
 * @param guide       the guide to the meeting as PDF, for parents only
 */
public record InvitationPack(byte[] letterWord, byte[] letterPdf, String letterText, Optional<byte[]> calendarEntry, Optional<byte[]> form,
                             Optional<byte[]> guide) {
}
