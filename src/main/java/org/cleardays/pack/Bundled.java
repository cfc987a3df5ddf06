package org.cleardays.pack;

import java.util.List;
import java.util.UUID;

import org.cleardays.handover.Outcome;

/** What building a conference's bundles for professionals came to; the id is the conference's. */
public sealed interface Bundled extends Outcome {

    /** These were built, each for one of them. */
    record Bundles(UUID id, List<UUID> packs) implements Bundled {

        public Bundles {
            packs = List.copyOf(packs);
        }
    }

    /** Nothing is new for anybody, or the authority asks for none. */
    record NoBundles(UUID id) implements Bundled {
    }

    /** The conference was cancelled or stood down. */
    record ConferenceEnded(UUID id) implements Bundled {
    }
}
