package org.cleardays.disclosure;

import java.util.Locale;

/** How a reader's copy stands. What happened to the message that carries it is recorded with its dispatch. */
public enum CopyState {
    WAITS_FOR_RELEASE, STOPPED_BY_GATE, WAITS_FOR_SECOND, READY, WITHHELD, NOTHING_FOR_READER, SUPERSEDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
