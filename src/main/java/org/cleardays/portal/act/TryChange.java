package org.cleardays.portal.act;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Happening;
import org.cleardays.conference.Move;
import org.cleardays.tracking.DeadlineLine;
import org.cleardays.tracking.Tracking;
import org.springframework.transaction.support.TransactionOperations;

/** Shows what a change would do: it is made, looked at, and taken back before anything is kept or anybody told. */
public class TryChange {

    private final ChangeConference changes;
    private final Tracking tracking;
    private final TransactionOperations transactions;

    public TryChange(ChangeConference changes, Tracking tracking, TransactionOperations transactions) {
        this.changes = changes;
        this.tracking = tracking;
        this.transactions = transactions;
    }

    /**
     * What would come of it.
     *
     * @param changed the conference as it would stand
     * @param before  its deadlines as they are
     * @param after   its deadlines as they would be
     */
    public record Effect(Conference changed, List<DeadlineLine> before, List<DeadlineLine> after) {
    }

    /** Throws what {@link ChangeConference#move} throws; so does the other. */
    public Effect move(UUID conferenceId, Move move, String actor) {
        return tried(conferenceId, () -> changes.move(conferenceId, move, actor));
    }

    public Effect record(UUID conferenceId, Happening happening, String actor) {
        return tried(conferenceId, () -> changes.record(conferenceId, happening, actor));
    }

    private Effect tried(UUID conferenceId, Supplier<Conference> change) {
        List<DeadlineLine> before = tracking.deadlines(conferenceId);
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return new Effect(change.get(), before, tracking.deadlines(conferenceId));
        });
    }
}
