package org.cleardays.portal.act;

import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Conferences;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.handover.Handovers;
import org.cleardays.timescale.Timescales;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A conference is moved or ended, or something is recorded of it: its deadlines are set anew, what waits and is wrong now is
 * withdrawn, and those concerned are then told.
 */
public class ChangeConference {

    private final Conferences conferences;
    private final Timescales timescales;
    private final Dispatches dispatches;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public ChangeConference(Conferences conferences, Timescales timescales, Dispatches dispatches, Handovers handovers,
                            TransactionOperations transactions) {
        this.conferences = conferences;
        this.timescales = timescales;
        this.dispatches = dispatches;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** Throws what {@link Conferences#move} throws; so do the others here. */
    public Conference move(UUID conferenceId, Move move, String actor) {
        return changed("conference-moved", () -> conferences.move(conferenceId, move, actor));
    }

    public Conference cancel(UUID conferenceId, String reason, String actor) {
        return changed("conference-cancelled", () -> conferences.cancel(conferenceId, reason, actor));
    }

    public Conference standDown(UUID conferenceId, String reason, String actor) {
        return changed("conference-stood-down", () -> conferences.standDown(conferenceId, reason, actor));
    }

    public Conference record(UUID conferenceId, Happening happening, String actor) {
        return transactions.execute(status -> {
            Conference recorded = conferences.record(conferenceId, happening, actor);
            timescales.set(conferenceId, "event-recorded");
            return recorded;
        });
    }

    /** Who was told of a change is kept with it, so that asking again tells nobody twice. */
    private Conference changed(String why, Supplier<Conference> change) {
        return transactions.execute(status -> {
            Conference changed = change.get();
            timescales.set(changed.id(), why);
            dispatches.withdraw(changed.id());
            handovers.put("tell-of-change", conferences.changes(changed.id()).getLast().id());
            return changed;
        });
    }
}
