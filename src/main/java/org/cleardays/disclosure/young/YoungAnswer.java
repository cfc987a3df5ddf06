package org.cleardays.disclosure.young;

import java.util.List;

import org.cleardays.disclosure.GateHit;

/** What a decision about a young person came to. */
public sealed interface YoungAnswer {

    /** It stands from now on, in place of the one before. */
    record Recorded(YoungVersion version) implements YoungAnswer {
    }

    /** The gate found words that are kept from somebody of the family: nothing is recorded. */
    record Stopped(List<GateHit> hits) implements YoungAnswer {

        public Stopped {
            hits = List.copyOf(hits);
        }
    }

    /** It cannot be: every reason at once, each a sentence for the office. Nothing is recorded. */
    record Refused(List<String> reasons) implements YoungAnswer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
