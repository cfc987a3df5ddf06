package org.cleardays.portal.act;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.dispatch.Codes;
import org.cleardays.dispatch.Dispatches;
import org.cleardays.handover.Handovers;
import org.cleardays.response.Responses;
import org.springframework.transaction.support.TransactionOperations;

/** What a reader does with a copy: enters the code, opens it, acknowledges it, answers. */
public class ReadCopy {

    private final Codes codes;
    private final Dispatches dispatches;
    private final Responses responses;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public ReadCopy(Codes codes, Dispatches dispatches, Responses responses, Handovers handovers, TransactionOperations transactions) {
        this.codes = codes;
        this.dispatches = dispatches;
        this.responses = responses;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /** True for the right code alone; wrong, used and locked are told apart by nobody who asks. */
    public boolean enter(UUID readerId, String code) {
        return transactions.execute(status -> codes.enter(readerId, code)) == Codes.Entered.RIGHT;
    }

    public void opened(UUID copyId) {
        transactions.executeWithoutResult(status -> dispatches.opened(copyId));
    }

    public void acknowledge(UUID copyId) {
        transactions.executeWithoutResult(status -> dispatches.acknowledged(copyId));
    }

    /** When the reader told us so, if they have. */
    public Optional<Instant> acknowledgedAt(UUID copyId) {
        return dispatches.forCopy(copyId).flatMap(dispatch -> dispatch.at("acknowledged"));
    }

    public void answer(UUID copyId, String words) {
        transactions.executeWithoutResult(status -> handovers.put("tell-of-response", responses.answer(copyId, words)));
    }
}
