package org.cleardays.portal.act;

import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.handover.Handovers;
import org.springframework.transaction.support.TransactionOperations;

/** A conference is moved or ended, or something is recorded of it; those concerned are then told. */
public class ChangeConference {

    private final Conferences conferences;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public ChangeConference(Conferences conferences, Handovers handovers, TransactionOperations transactions) {
        this.conferences = conferences;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** Throws what {@link Conferences#move} throws; so do the others here. */
    public Conference move(UUID conferenceId, Move move, String actor) {
        return changed(() -> conferences.move(conferenceId, move, actor));
    }

    public Conference cancel(UUID conferenceId, String reason, String actor) {
        return changed(() -> conferences.cancel(conferenceId, reason, actor));
    }

    public Conference standDown(UUID conferenceId, String reason, String actor) {
        return changed(() -> conferences.standDown(conferenceId, reason, actor));
    }

    public Conference record(UUID conferenceId, Happening happening, String actor) {
        return transactions.execute(status -> conferences.record(conferenceId, happening, actor));
    }

    /** Who was told of a change is kept with it, so that asking again tells nobody twice. */
    private Conference changed(Supplier<Conference> change) {
        return transactions.execute(status -> {
            Conference changed = change.get();
            handovers.put("tell-of-change", conferences.changes(changed.id()).getLast().id());
            return changed;
        });
    }
}
