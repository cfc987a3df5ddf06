package org.cleardays.portal.api;

import java.util.List;

import org.cleardays.disclosure.GateHit;

/** The gate stopped a copy: a person looks at the hits and decides. */
class GateStopped extends RuntimeException {

    private final List<GateHit> hits;

    GateStopped(List<GateHit> hits) {
        super("The gate stopped this copy. Look at each hit; to ask a second person to let it go, say why in gateOverride.");
        this.hits = List.copyOf(hits);
    }

    List<GateHit> hits() {
        return hits;
    }
}
