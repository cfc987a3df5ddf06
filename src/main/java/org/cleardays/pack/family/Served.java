package org.cleardays.pack.family;

import java.util.List;

import org.cleardays.disclosure.GateHit;

/** What asking for a paper came to. */
public sealed interface Served {

    /** It may leave, as it is. */
    record Whole(Paper paper) implements Served {
    }

    /** The gate found something in it that nobody has let through: nothing of it leaves, and a person decides. */
    record Stopped(List<GateHit> hits) implements Served {

        public Stopped {
            hits = List.copyOf(hits);
        }
    }
}
