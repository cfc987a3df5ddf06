package org.cleardays.portal.act;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.handover.HeldWorks;
import org.cleardays.intake.Intake;
import org.cleardays.intake.Sorted;
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

    /** Files it, where it can be filed; the route then finds it sorted and takes it on. {@code file} says which of several files. */
    public Sorted file(UUID incomingId, UUID conferenceId, UUID authorId, Optional<String> file, String actor) {
        return transactions.execute(status -> {
            Sorted sorted = intake.fileHeld(incomingId, conferenceId, authorId, file, actor);
            if (!(sorted instanceof Sorted.Held)) {
                handovers.put("sort-incoming", incomingId);
            }
            return sorted;
        });
    }

    public void readAnswer(UUID incomingId, String actor) {
        transactions.executeWithoutResult(status -> intake.readAnswer(incomingId, actor));
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
