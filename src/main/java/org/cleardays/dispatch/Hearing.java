package org.cleardays.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.cleardays.dispatch.note.Kind;
import org.cleardays.dispatch.note.Told;

/** Who has heard what of a conference, by what was sent. */
record Hearing(JdbcOutbox outbox) {

    private static final Set<String> TELL_THE_TIME =
            Set.of(Kind.INVITATION.word(), Kind.COUNTERSIGN_REQUEST.word(), Kind.MOVED.word());

    /** Messages about this change itself do not count. */
    Told before(UUID changeId, UUID conferenceId) {
        List<Dispatch> earlier = outbox.of(conferenceId).stream()
                .filter(dispatch -> dispatch.personId().isPresent() && !dispatch.subjectId().equals(changeId)).toList();
        Map<UUID, Integer> revisions = new HashMap<>();
        earlier.stream().filter(dispatch -> TELL_THE_TIME.contains(dispatch.kind()) && isOut(dispatch)).forEach(dispatch ->
                revisions.merge(dispatch.personId().get(), outbox.outgoing(dispatch.id()).revision(), Math::max));
        return new Told(revisions, earlier.stream().filter(dispatch -> isOut(dispatch) || dispatch.at("uncertain").isPresent())
                .map(dispatch -> dispatch.personId().get()).collect(Collectors.toSet()));
    }

    /** What is on its way at this moment is as good as there. */
    private boolean isOut(Dispatch dispatch) {
        return dispatch.hasLeft() || outbox.openAttempt(dispatch.id()).isPresent();
    }

    /** What a move took back before it had left, and nothing has replaced yet. */
    List<Dispatch> takenBack(UUID conferenceId) {
        List<Dispatch> all = outbox.of(conferenceId);
        return all.stream().filter(dispatch -> dispatch.state().equals("withdrawn"))
                .filter(dispatch -> all.stream().noneMatch(other -> replaces(other, dispatch))).toList();
    }

    private boolean replaces(Dispatch other, Dispatch dispatch) {
        return isOut(other) && other.kind().equals(dispatch.kind()) && other.subjectId().equals(dispatch.subjectId())
                && other.personId().equals(dispatch.personId());
    }
}
