package org.cleardays.conference.booking;

import java.time.LocalDate;
import java.util.Set;

/** What must be true of an event that is recorded, at booking or later. */
final class HappeningRules {

    private static final String WORD = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    /** Events that a conference has by itself: they change with it. */
    private static final Set<String> ITS_OWN = Set.of("conference", "booking");

    private HappeningRules() {
    }

    static void examine(String path, String event, LocalDate day, Faults faults) {
        faults.addMissing(path + "event", event);
        faults.addUnless(isWord(event), path + "event", "is \"" + event + "\"; write a word in lower case with dashes, such as moving-in");
        faults.addUnless(!ITS_OWN.contains(String.valueOf(event)), path + "event",
                "is \"" + event + "\", which a conference has by itself; move the conference instead");
        faults.addMissing(path + "day", day);
    }

    /** Lower case with dashes, as authorities' files write their words. */
    static boolean isWord(String word) {
        return word != null && word.matches(WORD);
    }
}
