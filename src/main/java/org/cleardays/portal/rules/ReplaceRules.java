package org.cleardays.portal.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.conference.authority.Authorities;
import org.cleardays.conference.authority.AuthorityVersion;
import org.cleardays.portal.act.NoLongerSo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts another version of an authority's file in force, and sets its open conferences' deadlines by it in the same transaction. */
@Component
class ReplaceRules {

    private final Authorities authorities;
    private final OpenConferences open;
    private final AuditTrail auditTrail;
    private final TransactionOperations transactions;

    ReplaceRules(Authorities authorities, OpenConferences open, AuditTrail auditTrail, TransactionOperations transactions) {
        this.authorities = authorities;
        this.open = open;
        this.auditTrail = auditTrail;
        this.transactions = transactions;
    }

    /**
     * A file that is to take the place of another.
     *
     * @param base number of the version it was made from
     */
    record Draft(String name, String yaml, int base) {
    }

    /** What would come of it: done in full and taken back, so that it is what saving does. Throws what {@link #save} throws. */
    List<Effect> tried(Draft draft, String actor) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return replace(draft, "tried", actor);
        });
    }

    /** {@code AuthorityRefused} with everything that is wrong; {@link NoLongerSo} where somebody else was faster. */
    List<Effect> save(Draft draft, String reason, String actor) {
        return transactions.execute(status -> replace(draft, reason, actor));
    }

    private List<Effect> replace(Draft draft, String reason, String actor) {
        List<OpenConferences.Before> before = open.before(open.of(draft.name()::equals));
        AuthorityVersion version = authorities.replace(draft.name(), draft.yaml(), reason, actor);
        if (version.number() != draft.base() + 1) {
            throw new NoLongerSo(version.number() > draft.base() + 1
                    ? "Somebody else has changed these rules meanwhile. Look at them as they are now, and make your change again."
                    : "Nothing would change: this is the file that is in force");
        }
        auditTrail.record(new Act(actor, "rules-changed", "authority", UUID.nameUUIDFromBytes(draft.name().getBytes(StandardCharsets.UTF_8)),
                null, draft.name() + ", version " + version.number()));
        return open.setAgain(before, "rules-changed");
    }
}
