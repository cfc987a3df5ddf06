package org.cleardays.portal.act;


import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.pack.Pack;
import org.cleardays.pack.Packs;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody signed in opens a pack; that they did is recorded. */
public class OpenPack {

    private final Packs packs;
    private final AuditTrail auditTrail;
    private final TransactionOperations transactions;

    public OpenPack(Packs packs, AuditTrail auditTrail, TransactionOperations transactions) {
        this.packs = packs;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    public String fileName(Pack pack) {
        return packs.fileName(pack);
    }

    public byte[] open(Pack pack, String actor) {
        return transactions.execute(status -> {
            auditTrail.record(new Act(actor, "pack-opened", "pack", pack.id(), pack.conferenceId(), ""));
            return packs.pdf(pack.id());
        });
    }
}
