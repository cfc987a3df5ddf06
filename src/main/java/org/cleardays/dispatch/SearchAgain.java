package org.cleardays.dispatch;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Gate;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.Texts;
import org.cleardays.document.ContentStore;

/**
 * Searches what was written and has not left, because more is protected than when it was written. What waits, and was stopped before, was let
 * through by a second person: that holds.
 */
record SearchAgain(JdbcOutbox outbox, ContentStore contents, Gate gate, Conferences conferences) {

    private static final Set<String> WAITS = Set.of("queued", "to-post");

    void of(UUID conferenceId) {
        Conference conference = conferences.get(conferenceId);
        outbox.of(conferenceId).stream().filter(dispatch -> dispatch.personId().isPresent() && Kind.of(dispatch.kind()) != Kind.RETURNED)
                .forEach(dispatch -> search(conference, outbox.locked(dispatch.id())));
    }

    /** What is on its way at this moment is not stopped any more. */
    private void search(Conference conference, JdbcOutbox.Outgoing outgoing) {
        if (!WAITS.contains(outbox.get(outgoing.id()).state()) || outbox.openAttempt(outgoing.id()).isPresent()) {
            return;
        }
        byte[] bytes = contents.get(outgoing.contentId()).bytes();
        Texts texts = outgoing.paper() ? new Texts().addPdf("letter", bytes) : new Texts().addMail(bytes, List.of());
        List<GateHit> letThrough = outbox.hits(outgoing.id());
        List<GateHit> hits = gate.examine(conference, outgoing.personId().orElseThrow(), texts.byPlace()).stream()
                .filter(hit -> !letThrough.contains(hit)).toList();
        if (!hits.isEmpty()) {
            outbox.stopped(outgoing.id(), "gate", hits);
        }
    }
}
