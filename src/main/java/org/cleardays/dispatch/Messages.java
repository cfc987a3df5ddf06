package org.cleardays.dispatch;

import java.util.List;
import java.util.UUID;

import org.cleardays.dispatch.note.DigestFacts;
import org.cleardays.dispatch.note.ReminderFacts;

/**
 * Writes each message down as frozen bytes, one per recipient, ready to be sent. Each method answers the ids of the dispatches to
 * send (none where the person is reached on paper: letters wait on the office's list). One that the gate or a missing address stopped
 * is answered too: sending it comes to {@link Sent.Stopped}, and the route tells the office.
 * Repeating a call for the same record answers the same dispatches.
 */
public interface Messages {

    /** The invitation pack, by the invitee's channel. */
    List<UUID> invitation(UUID invitationId);

    /** Our answer to something that arrived: received, returned, held, or told once that it is a duplicate. */
    List<UUID> answerToIncoming(UUID incomingId);

    /** The checks' reasons, to the author. */
    List<UUID> returned(UUID reportId);

    /** "Accepted, and what happens next", to the author. */
    List<UUID> accepted(UUID reportId);

    /** A personal link, to the manager. */
    List<UUID> countersignRequest(UUID requestId);

    /** To the author: not countersigned, and why. */
    List<UUID> declined(UUID reportId);

    /** A reader's copy: neutral mail with a link, or a letter to be printed and posted. */
    List<UUID> share(UUID copyId);

    /** The chair's pack or supplement: a mail with a link to sign in. */
    List<UUID> pack(UUID packId);

    /** A professional's bundle or supplement: a mail with a personal link. */
    List<UUID> bundle(UUID packId);

    /** A family member's answer, to the author and to the chair. */
    List<UUID> response(UUID responseId);

    /** What is owed, to whoever owes it, or to those who can help. */
    List<UUID> reminder(ReminderFacts reminder);

    /** What there is to do today, to business support. */
    List<UUID> digest(DigestFacts digest);

    /** Tells business support that something waits for a person: a release, a held mail. */
    List<UUID> somethingWaits(UUID subjectId);

    /** Each person concerned hears once that the conference was moved or will not take place, by a change's id. */
    List<UUID> change(UUID changeId);
}
