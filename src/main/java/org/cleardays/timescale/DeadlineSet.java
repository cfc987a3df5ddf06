package org.cleardays.timescale;

import java.time.Instant;
import java.util.List;

/**
 * The deadlines of a conference as they were set at one time.
 *
 * @param number counted from 1 within the conference: the order that counts, whatever the clock said
 * @param why    {@code booked}, {@code conference-moved}, {@code rules-changed}, {@code calendar-changed} or {@code event-recorded}
 * @param facts  what they were computed from
 * @param dues   what every rule came to then, with no history of their own
 */
record DeadlineSet(int number, String why, Instant setAt, Circumstances facts, List<Due> dues) {

    DeadlineSet {
        dues = List.copyOf(dues);
    }

    boolean saysTheSameAs(DeadlineSet other) {
        return facts.equals(other.facts) && dues.equals(other.dues);
    }
}
