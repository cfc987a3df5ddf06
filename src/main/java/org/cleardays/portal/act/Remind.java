package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.tracking.chase.ByHand;
import org.cleardays.tracking.chase.Chasing;
import org.springframework.transaction.support.TransactionOperations;

/** Business support has somebody reminded now, or has rung whoever may not be written to. */
public class Remind {

    private final Chasing chasing;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public Remind(Chasing chasing, Handovers handovers, TransactionOperations transactions) {
        this.chasing = chasing;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** The reminder is put aside to be sent, where it may go. */
    public ByHand now(UUID conferenceId, UUID authorId, String actor) {
        return transactions.execute(status -> {
            ByHand outcome = chasing.byHand(conferenceId, authorId, actor);
            if (outcome instanceof ByHand.Goes goes) {
                handovers.put("send-reminder", goes.reminderId());
            }
            return outcome;
        });
    }

    public void rung(UUID reminderId, String actor) {
        transactions.executeWithoutResult(status -> chasing.rung(reminderId, actor));
    }
}
