package org.cleardays.demonstration;

import java.util.function.Consumer;

/** The Carters' story. */
public final class Story {

    public Story(DemonstrationSettings settings, Consumer<String> teller) {
    }

    /** Tells what has not been told yet. */
    public void tell() {
    }
}
