package org.cleardays.invitation;

import java.util.List;
import java.util.UUID;

/** Asks each invitee for what is needed of them. */
public interface Invitations {

    /** Draws up one invitation for each invitee of the conference; those already drawn up are answered again. Answers invitation ids. */
    List<UUID> drawUp(UUID conferenceId);

    Invitation get(UUID invitationId);

    List<Invitation> of(UUID conferenceId);

    /** What this invitee gets: letter, calendar entry, form. */
    InvitationPack packFor(UUID invitationId);
}
