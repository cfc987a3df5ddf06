package org.cleardays.portal.act;

import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.countersign.Countersignatures;
import org.cleardays.countersign.Decided;
import org.cleardays.handover.Handovers;
import org.springframework.transaction.support.TransactionOperations;

/** A manager signs or declines, and the report goes on its way. */
public class Countersign {

    private final Countersignatures countersignatures;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public Countersign(Countersignatures countersignatures, Handovers handovers, TransactionOperations transactions) {
        this.countersignatures = countersignatures;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    public Decided sign(UUID requestId, String contentHash, String actor) {
        return decided(() -> countersignatures.sign(requestId, contentHash, actor));
    }

    public Decided decline(UUID requestId, String reasons, String actor) {
        return decided(() -> countersignatures.decline(requestId, reasons, actor));
    }

    private Decided decided(Supplier<Decided> decision) {
        return transactions.execute(status -> {
            Decided decided = decision.get();
            switch (decided) {
                case Decided.Signed signed -> handovers.put("share-report", signed.id());
                case Decided.Declined declined -> handovers.put("tell-declined", declined.id());
                case Decided.Lapsed lapsed -> { }
            }
            return decided;
        });
    }
}
