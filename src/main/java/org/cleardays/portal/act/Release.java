package org.cleardays.portal.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Released;
import org.cleardays.disclosure.agency.AgencySharing;
import org.cleardays.disclosure.agency.AgencySharings;
import org.cleardays.handover.Handovers;
import org.springframework.transaction.support.TransactionOperations;

/** A person releases a report to one reader, or decides that the reader gets no copy. */
public class Release {

    private final Disclosures disclosures;
    private final AgencySharings agencies;
    private final Handovers handovers;
    private final TransactionOperations transactions;

    public Release(Disclosures disclosures, AgencySharings agencies, Handovers handovers, TransactionOperations transactions) {
        this.disclosures = disclosures;
        this.agencies = agencies;
        this.handovers = handovers;
        this.transactions = transactions;
    }

    /**
     * What was decided.
     *
     * @param statements   numbers, in the report, of the statements released besides those the restrictions clear
     * @param gateOverride that person's reason to let it go although the gate stopped it; blank where there is none
     */
    public record Decision(List<Integer> statements, String decidedBy, String reason, String gateOverride) {

        public Decision {
            statements = statements == null ? List.of() : List.copyOf(statements);
            gateOverride = gateOverride == null ? "" : gateOverride;
        }
    }

    public Released release(UUID reportId, UUID readerId, Decision decision, String actor) {
        return shared(() -> disclosures.release(reportId, readerId, decision.statements(), decision.decidedBy(), decision.reason(),
                decision.gateOverride(), actor));
    }

    /** Takes the statements named out of one reader's copy before it goes. Answers whether it had not gone yet. */
    public boolean keep(UUID reportId, UUID readerId, Decision decision, String actor) {
        return Boolean.TRUE.equals(transactions.execute(status -> disclosures.keepStatements(reportId, readerId, decision.statements(),
                decision.decidedBy(), decision.reason(), actor)));
    }

    /** A second person agrees that a copy goes although the gate found words in it. */
    public Released agree(UUID reportId, UUID readerId, String decidedBy, String reason, String actor) {
        return shared(() -> disclosures.agree(reportId, readerId, decidedBy, reason, actor));
    }

    /** A second person does not agree: nothing leaves. */
    public void refuse(UUID reportId, UUID readerId, String decidedBy, String reason, String actor) {
        transactions.executeWithoutResult(status -> disclosures.refuse(reportId, readerId, decidedBy, reason, actor));
    }

    /** A file that no machine read into statements waits from now on for a person to say which of its pages a reader gets. */
    public void decidePageByPage(UUID reportId) {
        transactions.executeWithoutResult(status -> disclosures.drawUp(reportId));
    }

    /** The agency was asked, and released its report to this reader, or to every reader where none is named. */
    public void recordAgencyRelease(UUID reportId, Optional<UUID> readerId, String by, String words, String actor) {
        transactions.executeWithoutResult(status -> disclosures.recordAgencyRelease(reportId, readerId, by, words, actor));
    }

    /** What this reader has had from the agency itself. */
    public List<AgencySharing> agencySharings(UUID reportId, UUID readerId) {
        return agencies.of(reportId).stream().filter(sharing -> sharing.readerId().equals(readerId)).toList();
    }

    /** The agency told us that it has shared its report by itself. */
    public void recordAgencySharing(AgencySharing sharing, String actor) {
        transactions.executeWithoutResult(status -> agencies.record(sharing, actor));
    }

    private Released shared(Supplier<Released> decided) {
        return transactions.execute(status -> {
            Released released = decided.get();
            if (released instanceof Released.Ready ready) {
                handovers.put("share-copy", ready.id());
            }
            return released;
        });
    }

    public void withhold(UUID reportId, UUID readerId, Decision decision, String actor) {
        transactions.executeWithoutResult(status ->
                disclosures.withhold(reportId, readerId, decision.decidedBy(), decision.reason(), actor));
    }
}
