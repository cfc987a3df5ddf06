package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.handover.Handovers;
import org.cleardays.report.Reports;
import org.springframework.transaction.support.TransactionOperations;

/** A person sends a picture back to its author, with a sentence that says what to do. */
public class SendBack {

    private final Reports reports;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public SendBack(Reports reports, Handovers handovers, TransactionOperations transactions) {
        this.reports = reports;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** The author then hears it as any other that is returned. */
    public void picture(UUID reportId, String sentence, String actor) {
        transactions.executeWithoutResult(status -> {
            reports.sendBack(reportId, sentence, actor);
            handovers.put("tell-returned", reportId);
        });
    }
}
