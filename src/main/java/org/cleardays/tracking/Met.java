package org.cleardays.tracking;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the meeting of a deadline.
 *
 * @param at   when it was met; empty where it was not, or is planned for later
 * @param note what met it, or when it is planned for; blank where nothing is known
 */
record Met(Optional<Instant> at, String note) {

    static Met notYet(String note) {
        return new Met(Optional.empty(), note);
    }

    static Met at(Instant moment, String note) {
        return new Met(Optional.of(moment), note);
    }
}
