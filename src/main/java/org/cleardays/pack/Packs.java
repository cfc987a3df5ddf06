package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.pack.plan.PackPlan;

/** Plans, prints and keeps the packs. */
public interface Packs {

    /** Conferences whose chair's pack is due at this moment (its deadline has come, or everything expected is in) and not yet built. */
    List<UUID> due(Instant now);

    /** Builds the chair's pack, or a supplement where one was built before and something is new. */
    Built build(UUID conferenceId);

    /** What the next one would hold now; nothing is kept. */
    PackPlan plan(UUID conferenceId);

    /** The next one as it would be printed now; nothing is kept. */
    byte[] preview(UUID conferenceId);

    /** Puts the reports of the packs to come in this order, by their authors; needs a transaction. */
    void order(UUID conferenceId, List<UUID> authors, String actor);

    Pack get(UUID packId);

    /** The printed pack: PDF/UA-1. */
    byte[] pdf(UUID packId);

    /** The name of its file, in which nobody is named (threat E): {@code pack-CPC-2026-0143-2.pdf}. */
    String fileName(Pack pack);

    List<Pack> of(UUID conferenceId);

    /** How many files its index names that are not in it as reports: left out, or there as pages alone. */
    int named(UUID packId);
}
