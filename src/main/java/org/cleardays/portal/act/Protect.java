package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.ProtectedWords;
import org.cleardays.dispatch.Dispatches;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Words are kept from somebody from now on: an address since a move, a new school. In one act: what waits to be sent is searched again, and
 * stopped where it says them; what was released is searched each time it is opened.
 */
public class Protect {

    private final Conferences conferences;
    private final Dispatches dispatches;
    private final TransactionOperations transactions;

    public Protect(Conferences conferences, Dispatches dispatches, TransactionOperations transactions) {
        this.conferences = conferences;
        this.dispatches = dispatches;
        this.transactions = transactions;
    }

    /** Throws what {@link Conferences#protect} throws. */
    public void words(UUID conferenceId, ProtectedWords words, String actor) {
        transactions.executeWithoutResult(status -> {
            conferences.protect(conferenceId, words, actor);
            dispatches.searchAgain(conferenceId);
        });
    }
}
