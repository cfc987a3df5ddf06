package org.cleardays.timescale.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule counts from.
 *
 * @param word  as the file writes it: {@code conference}, {@code receipt-of-minutes}, {@code the deadline of report-to-family}
 * @param words as it is said: "the conference"
 */
public record Event(String word, String words) {

    public static final String CONFERENCE = "conference";
    public static final String STRATEGY_DISCUSSION = "strategy-discussion";
    /** The earlier of the deadlines by which reports are with the chair and with the family. */
    public static final String FIRST_SHARING_DEADLINE = "first-sharing-deadline";

    /** What can be recorded at every authority, beside the receipt of something and its own events. */
    public static final List<String> RECORDED = List.of(CONFERENCE, STRATEGY_DISCUSSION, "decision", "birth", "notification", "moving-in",
            "booking", "invitation");

    private static final String DEADLINE_OF = "the deadline of ";

    static Event deadlineOf(String ruleId) {
        return new Event(DEADLINE_OF + ruleId, DEADLINE_OF + ruleId);
    }

    /** The rule whose deadline this is, where it is one. */
    public Optional<String> deadlineOf() {
        return word.startsWith(DEADLINE_OF) ? Optional.of(word.substring(DEADLINE_OF.length())) : Optional.empty();
    }

    public boolean isFirstSharingDeadline() {
        return word.equals(FIRST_SHARING_DEADLINE);
    }

    @Override
    public String toString() {
        return words;
    }
}
