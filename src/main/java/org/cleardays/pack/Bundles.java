package org.cleardays.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cleardays.conference.Conference;
import org.cleardays.pack.plan.PackPlan;
import org.cleardays.pack.print.PackSteps;

/**
 * The professionals' bundles, where the authority's file asks for them by a rule {@code what: report-to-professionals}: all reports as
 * each professional may read them, and later what is new.
 */
public interface Bundles {

    /** Conferences whose bundles are due at this moment and not all built, or for which something is new since; none that asks for none. */
    List<UUID> due(Instant now);

    /** Builds each professional's bundle, or a supplement for whom something is new. Repeating it changes nothing. */
    Bundled build(UUID conferenceId);

    /** Every bundle of a conference that was built, reader by reader. */
    List<Pack> of(UUID conferenceId);

    /** What this professional's next one would hold now; {@link IllegalArgumentException} for anybody who is none of its invited authors. */
    PackPlan plan(Conference conference, UUID personId, Instant now);

    /** PDF/UA-1 and PDF/A-2a; nothing is kept. */
    byte[] print(PackPlan plan, UUID personId, PackSteps steps);
}
