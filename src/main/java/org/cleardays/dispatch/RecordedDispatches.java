package org.cleardays.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.cleardays.audit.Act;
import org.cleardays.disclosure.GateHit;
import org.cleardays.dispatch.note.Kind;
import org.cleardays.document.ContentStore;

/** Dispatches and what becomes of them. */
class RecordedDispatches implements Dispatches {

    private final JdbcOutbox outbox;
    private final JdbcSending sending;
    private final Receipts receipts;
    private final ContentStore contentStore;
    private final Kept kept;

    /** What may not leave any more: withdrawn, or searched again. */
    record Kept(Withdrawal withdrawal, SearchAgain searchAgain) {
    }

    RecordedDispatches(JdbcOutbox outbox, JdbcSending sending, Receipts receipts, ContentStore contentStore, Kept kept) {
        this.outbox = outbox;
        this.sending = sending;
        this.receipts = receipts;
        this.contentStore = contentStore;
        this.kept = kept;
    }

    @Override
    public Sent send(UUID dispatchId) {
        return sending.send(dispatchId);
    }

    @Override
    public void receipt(UUID incomingId) {
        receipts.take(incomingId);
    }

    @Override
    public void opened(UUID copyId) {
        byReader(copyId, "opened");
    }

    @Override
    public void acknowledged(UUID copyId) {
        byReader(copyId, "acknowledged");
    }

    /** The first time counts. */
    private void byReader(UUID copyId, String what) {
        forCopy(copyId).filter(dispatch -> dispatch.at(what).isEmpty())
                .ifPresent(dispatch -> outbox.happened(dispatch.id(), what, "copy " + copyId, reader(dispatch)));
    }

    private static String reader(Dispatch dispatch) {
        return dispatch.personId().map(person -> "person:" + person).orElse(Act.CLEARDAYS);
    }

    @Override
    public void posted(UUID dispatchId, String actor) {
        outbox.locked(dispatchId);
        Dispatch dispatch = get(dispatchId);
        switch (dispatch.state()) {
            case "to-post" -> outbox.happened(dispatchId, "posted", dispatch.to(), actor);
            case "posted", "opened", "acknowledged" -> { }
            default -> throw new IllegalStateException("Dispatch " + dispatchId + " is not to be posted: it is " + dispatch.state());
        }
    }

    @Override
    public Dispatch get(UUID dispatchId) {
        return outbox.get(dispatchId);
    }

    @Override
    public byte[] frozenBytes(UUID dispatchId) {
        return contentStore.get(outbox.outgoing(dispatchId).contentId()).bytes();
    }

    @Override
    public List<Dispatch> of(UUID conferenceId) {
        return outbox.of(conferenceId);
    }

    @Override
    public Optional<Dispatch> forCopy(UUID copyId) {
        return outbox.about(copyId, Kind.COPY.word()).reversed().stream().findFirst();
    }

    @Override
    public boolean mayBeOpened(UUID subjectId) {
        return Stream.of(Kind.COPY, Kind.PACK, Kind.BUNDLE).flatMap(kind -> outbox.about(subjectId, kind.word()).stream())
                .reduce((older, newer) -> newer)
                .filter(dispatch -> !dispatch.isKeptByTheGate()).isPresent();
    }

    @Override
    public List<Dispatch> toPost() {
        return outbox.onPaper().stream().filter(dispatch -> dispatch.state().equals("to-post"))
                .filter(dispatch -> kept.withdrawal().because(dispatch, outbox.outgoing(dispatch.id())).isEmpty()).toList();
    }

    @Override
    public void withdraw(UUID conferenceId) {
        kept.withdrawal().of(conferenceId);
    }

    @Override
    public void searchAgain(UUID conferenceId) {
        kept.searchAgain().of(conferenceId);
    }

    @Override
    public List<GateHit> hits(UUID dispatchId) {
        return outbox.hits(dispatchId);
    }

    @Override
    public void letThrough(UUID dispatchId, String decidedBy, String reason, String actor) {
        if (decidedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Somebody lets a message through, for a reason");
        }
        outbox.locked(dispatchId);
        if (!get(dispatchId).state().equals("stopped")) {
            throw new IllegalStateException("Dispatch " + dispatchId + " is not stopped");
        }
        outbox.decided(dispatchId, decidedBy, reason);
        outbox.happened(dispatchId, "let-through", "", actor);
    }
}
