package org.cleardays.handover;

import java.time.Duration;

/**
 * How stubbornly work is tried.
 *
 * @param tries      how often before it is held for a person
 * @param firstPause after the first failure; doubles each time
 * @param longestPause at most this long between two tries
 */
record HandoverSettings(int tries, Duration firstPause, Duration longestPause) {

    HandoverSettings {
        if (tries < 1) {
            throw new IllegalArgumentException("cleardays.handover.tries must be 1 or more, and is " + tries);
        }
    }

    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
