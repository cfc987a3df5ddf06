package org.cleardays.disclosure.gate;

import org.cleardays.conference.Conferences;
import org.cleardays.disclosure.Gate;

/** The gate, for those who run without a server. */
public final class Gates {

    private Gates() {
    }

    /** It knows these conferences, and what each of them protects. */
    public static Gate over(Conferences conferences) {
        return new WordGate(conferences);
    }
}
