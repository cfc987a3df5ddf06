package org.cleardays.portal.act;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    public BuildPack(Packs packs, PackProgress progress, Handovers handovers, AuditTrail auditTrail, TransactionOperations transactions) {
        this.packs = packs;
        this.progress = progress;
        this.handovers = handovers;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    /** It is handed over, and built at once; what it came to, its steps say. */
    public void now(UUID conferenceId, String actor) {
        waiting.add(conferenceId);
        Runnable[] enough = new Runnable[1];
        enough[0] = progress.lookOn(conferenceId, step -> {
            waiting.remove(conferenceId);
            enough[0].run();
        });
        transactions.executeWithoutResult(status -> {
            auditTrail.record(new Act(actor, "pack-asked-for", "conference", conferenceId, conferenceId, ""));
            handovers.put("assemble-pack", conferenceId);
        });
    }

    /** Whether it was asked for here and has not begun yet. */
    public boolean isWaiting(UUID conferenceId) {
        return waiting.contains(conferenceId);
    }

    public void order(UUID conferenceId, List<UUID> authors, String actor) {
        transactions.executeWithoutResult(status -> packs.order(conferenceId, authors, actor));
    }
}
