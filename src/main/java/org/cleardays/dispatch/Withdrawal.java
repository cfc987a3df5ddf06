package org.cleardays.dispatch;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.dispatch.note.Kind;

/**
 * What does not leave any more because its conference was moved or has ended, or its reader gets no report any more; asked once more by
 * whoever is about to send it.
 */
record Withdrawal(JdbcOutbox outbox, Conferences conferences) {

    private static final Set<String> OPEN = Set.of("queued", "stopped", "to-post", "uncertain");

    /** All that waits. What is on its way at this moment is not stopped; its recipient counts as told. */
    void of(UUID conferenceId) {
        outbox.of(conferenceId).stream().map(Dispatch::id).forEach(id -> {
            JdbcOutbox.Outgoing outgoing = outbox.locked(id);
            if (outbox.openAttempt(id).isEmpty()) {
                unlessItMayLeave(outgoing);
            }
        });
    }

    /** True where it was withdrawn, now or before. The caller has locked it. */
    boolean unlessItMayLeave(JdbcOutbox.Outgoing outgoing) {
        Dispatch dispatch = outbox.get(outgoing.id());
        if (!OPEN.contains(dispatch.state())) {
            return dispatch.state().equals("withdrawn");
        }
        Optional<String> because = because(dispatch, outgoing);
        because.ifPresent(why -> outbox.happened(outgoing.id(), "withdrawn", why, Act.CLEARDAYS));
        return because.isPresent();
    }

    /** Why it may not leave; empty where it may. */
    Optional<String> because(Dispatch dispatch, JdbcOutbox.Outgoing outgoing) {
        return dispatch.conferenceId().flatMap(conferences::find).flatMap(conference -> because(conference, Kind.of(dispatch.kind()), outgoing)
                .or(() -> keptFrom(conference, dispatch)));
    }

    /** A copy that was to be sent before it was decided that this reader gets none (threat C3). */
    private static Optional<String> keptFrom(Conference conference, Dispatch dispatch) {
        return dispatch.personId().filter(person -> Kind.of(dispatch.kind()) == Kind.COPY).flatMap(conference::withheldAltogether)
                .map(decision -> "reports-kept-from-reader");
    }

    private static Optional<String> because(Conference conference, Kind kind, JdbcOutbox.Outgoing outgoing) {
        if (!kind.mayLeave(conference.state())) {
            return Optional.of("conference-ended");
        }
        return Optional.of("conference-moved").filter(moved -> kind.namesTheTime() && outgoing.revision() < conference.revision());
    }
}
