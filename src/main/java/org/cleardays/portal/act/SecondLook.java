package org.cleardays.portal.act;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.audit.Act;
import org.cleardays.audit.AuditTrail;
import org.cleardays.audit.Entry;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.dispatch.Dispatch;
import org.cleardays.dispatch.Dispatches;

/** Who may be the second person at the gate: anybody but the one by whose act the message was written (threats.md E3). */
public class SecondLook {

    private final Dispatches dispatches;
    private final Disclosures disclosures;
    private final AuditTrail auditTrail;

    public SecondLook(Dispatches dispatches, Disclosures disclosures, AuditTrail auditTrail) {
        this.dispatches = dispatches;
        this.disclosures = disclosures;
        this.auditTrail = auditTrail;
    }

    /** Why this person may not let it past the gate; empty where they may, and where the gate found nothing in it. */
    Optional<String> whyNot(UUID dispatchId, String decidedBy, String actor) {
        Dispatch dispatch = dispatches.get(dispatchId);
        if (dispatches.hits(dispatchId).isEmpty()) {
            return Optional.empty();
        }
        if (dispatch.kind().equals("copy")) {
            return disclosures.whyNotTheSecond(dispatch.subjectId(), decidedBy, actor);
        }
        return dispatch.conferenceId().filter(conference -> isByTheActOf(actor, conference, dispatch))
                .map(conference -> "It was written because of what you did. Whoever does that cannot be the one who lets it past the gate as well. "
                        + "Please ask somebody else, who signs in with an account of their own.");
    }

    private boolean isByTheActOf(String actor, UUID conferenceId, Dispatch dispatch) {
        return isPack(dispatch) && askedForIt(actor, conferenceId, dispatch)
                || auditTrail.about(conferenceId).stream().map(entry -> entry.act()).filter(act -> act.actor().equals(actor))
                .anyMatch(act -> led(act, dispatch));
    }

    /** Cleardays builds it, for whoever has asked for one since the pack before. */
    private boolean askedForIt(String actor, UUID conferenceId, Dispatch dispatch) {
        boolean asked = false;
        for (Entry entry : auditTrail.about(conferenceId)) {
            Act act = entry.act();
            if (act.recordId().equals(dispatch.subjectId())) {
                return asked;
            }
            asked = act.what().equals("pack-asked-for") && act.actor().equals(actor) || asked && !builtBefore(act, dispatch);
        }
        return asked;
    }

    private static boolean isPack(Dispatch dispatch) {
        return dispatch.kind().equals("pack") || dispatch.kind().equals("bundle");
    }

    /** An earlier pack for the same reader. */
    private static boolean builtBefore(Act act, Dispatch dispatch) {
        return dispatch.kind().equals("pack") ? act.what().equals("pack-built") || act.what().equals("supplement-built")
                : act.what().equals("bundle-built") && dispatch.personId().filter(reader -> act.detail().contains(reader.toString())).isPresent();
    }

    /** A booking leads to the invitations; a move or an end to what is said of it. */
    private static boolean led(Act act, Dispatch dispatch) {
        return act.what().equals("conference-booked") ? dispatch.kind().equals("invitation")
                : act.recordId().equals(dispatch.subjectId()) || act.detail().contains(dispatch.subjectId().toString());
    }
}
