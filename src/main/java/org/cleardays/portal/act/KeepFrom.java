package org.cleardays.portal.act;

import java.util.UUID;

import org.cleardays.conference.Conferences;
import org.cleardays.conference.PersonRestriction;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatches;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every report is kept from a reader, or no longer. In one act: no link opens a copy, no copy is drawn up to be read, and what waits to be
 * sent is withdrawn. Lifted, each copy waits for a person who decides about it anew.
 */
public class KeepFrom {

    private final Conferences conferences;
    private final Disclosures disclosures;
    private final Dispatches dispatches;
    private final TransactionOperations transactions;

    public KeepFrom(Conferences conferences, Disclosures disclosures, Dispatches dispatches, TransactionOperations transactions) {
        this.conferences = conferences;
        this.disclosures = disclosures;
        this.dispatches = dispatches;
        this.transactions = transactions;
    }

    /** Throws what {@link Conferences#keepReportsFrom} throws; so does the other. */
    public void everything(UUID conferenceId, PersonRestriction decision, String actor) {
        transactions.executeWithoutResult(status -> {
            conferences.keepReportsFrom(conferenceId, decision, actor);
            disclosures.keepEverythingFrom(conferenceId, decision.personId(), actor);
            dispatches.withdraw(conferenceId);
        });
    }

    public void nothingMore(UUID conferenceId, PersonRestriction.Lifting decision, String actor) {
        transactions.executeWithoutResult(status -> conferences.get(conferenceId).withheldAltogether(decision.personId()).ifPresent(lifted -> {
            conferences.lift(conferenceId, decision, actor);
            disclosures.decideAnew(conferenceId, lifted, decision.decidedBy(), decision.reason(), actor);
        }));
    }
}
