package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.handover.Handovers;
import org.springframework.transaction.support.TransactionOperations;

/** What the office does about things that go out: posts letters, lets a stopped one go, gives a reader a code. */
public class SendOut {

    private final Dispatches dispatches;
    private final SecondLook secondLook;
    private final Codes codes;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public SendOut(Dispatches dispatches, SecondLook secondLook, Codes codes, Handovers handovers, TransactionOperations transactions) {
        this.dispatches = dispatches;
        this.secondLook = secondLook;
        this.codes = codes;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    public void posted(UUID dispatchId, String actor) {
        transactions.executeWithoutResult(status -> {
            if (dispatches.get(dispatchId).state().equals("withdrawn")) {
                throw new NoLongerSo("This letter was withdrawn: its conference was moved or will not take place, or its reader gets no report "
                        + "any more. Please do not post it.");
            }
            dispatches.posted(dispatchId, actor);
        });
    }

    /** Throws {@link Refused} where whoever had it written would let it past the gate as well. */
    public void letThrough(UUID dispatchId, String decidedBy, String reason, String actor) {
        transactions.executeWithoutResult(status -> {
            secondLook.whyNot(dispatchId, decidedBy, actor).ifPresent(sentence -> {
                throw new Refused(sentence);
            });
            dispatches.letThrough(dispatchId, decidedBy, reason, actor);
            handovers.put("send-message", dispatchId);
        });
    }

    /** A new single-use code, shown this once. */
    public String code(UUID conferenceId, UUID readerId, String actor) {
        return transactions.execute(status -> codes.issue(conferenceId, readerId, actor));
    }
}
