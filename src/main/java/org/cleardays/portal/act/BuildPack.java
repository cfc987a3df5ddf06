package org.cleardays.portal.act;

import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.handover.Handovers;
import org.cleardays.pack.Packs;
import org.cleardays.pack.progress.PackProgress;

import org.springframework.transaction.support.TransactionOperations;

/** Somebody of the office has the chair's pack built and sent before its time, or puts its reports in another order. */
public class BuildPack {

    private final Packs packs;
    private final PackProgress progress;
    private final Handovers handovers;
    private final AuditTrail auditTrail;
    private final TransactionOperations transactions;

    public BuildPack(Packs packs, PackProgress progress, Handovers handovers, AuditTrail auditTrail, TransactionOperations transactions) {
        this.packs = packs;
        this.progress = progress;
        this.handovers = handovers;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    /** It is handed over, and built at once; what it came to, its steps say. */
    public void now(UUID conferenceId, String actor) {
        transactions.executeWithoutResult(status -> {
            auditTrail.record(new Act(actor, "pack-asked-for", "conference", conferenceId, conferenceId, ""));
            progress.asked(conferenceId);
            handovers.put("assemble-pack", conferenceId);
        });
    }

    public void order(UUID conferenceId, List<UUID> authors, String actor) {
        transactions.executeWithoutResult(status -> packs.order(conferenceId, authors, actor));
    }
}
