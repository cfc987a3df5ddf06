package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.intake.Intake;
import org.springframework.transaction.support.TransactionOperations;

/** A report is uploaded: kept first, then handed over to be sorted as any other that arrives. */
public class SendReport {

    private final Intake intake;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public SendReport(Intake intake, Handovers handovers, TransactionOperations transactions) {
        this.intake = intake;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** Answers the id of what was taken in. */
    public UUID send(UUID conferenceId, UUID authorId, String fileName, byte[] file) {
        return transactions.execute(status -> {
            UUID incoming = intake.keepUpload(conferenceId, authorId, fileName, file);
            handovers.put("sort-incoming", incoming);
            return incoming;
        });
    }
}
