package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Intake;
import org.springframework.transaction.support.TransactionOperations;

/** A person sees to what the machine holds: files it, refuses it, or has it tried again. */
public class SeeToHeld {

    private final Intake intake;
    private final HeldWorks heldWorks;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public SeeToHeld(Intake intake, HeldWorks heldWorks, Handovers handovers, TransactionOperations transactions) {
        this.intake = intake;
        this.heldWorks = heldWorks;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** Files it; the route then finds it sorted and takes it on. */
    public void file(UUID incomingId, UUID conferenceId, UUID authorId, String actor) {
        transactions.executeWithoutResult(status -> {
            intake.fileHeld(incomingId, conferenceId, authorId, actor);
            handovers.put("sort-incoming", incomingId);
        });
    }

    public void refuse(UUID incomingId, String reason, String actor) {
        transactions.executeWithoutResult(status -> intake.refuseHeld(incomingId, reason, actor));
    }

    public void retry(UUID incomingId, String actor) {
        transactions.executeWithoutResult(status -> {
            intake.retryHeld(incomingId, actor);
            handovers.put("sort-incoming", incomingId);
        });
    }

    /** Has held work started again; false where it no longer waits. */
    public boolean retryWork(UUID heldId, String actor) {
        return Boolean.TRUE.equals(transactions.execute(status -> heldWorks.retry(heldId, actor)));
    }
}
