package org.cleardays.invitation;

import java.util.List;
import java.util.UUID;

/** Asks each invitee for what is needed of them. */
public interface Invitations {

    /**
     * Draws up one invitation for each invitee of the conference; those already drawn up are answered again. Answers invitation
     * ids; none where the conference was cancelled or stood down.
     */
    List<UUID> drawUp(UUID conferenceId);

    Invitation get(UUID invitationId);

    List<Invitation> of(UUID conferenceId);

    /** What this invitee gets: letter, calendar entry, form. */
    InvitationPack packFor(UUID invitationId);

    /**
     * What this person would get as things stand, whether or not an invitation is drawn up: for the office's eyes.
     * {@link org.cleardays.document.word.MissingFields} where the letter has a field without a value.
     */
    InvitationPack previewFor(UUID conferenceId, UUID personId);

    /** What takes the place of all that this invitee got before, once the conference was moved: a family member's letter says so. */
    InvitationPack renewedFor(UUID invitationId);

    /** What tells this invitee that the conference will not take place. */
    Cancellation cancellationFor(UUID invitationId);
}
