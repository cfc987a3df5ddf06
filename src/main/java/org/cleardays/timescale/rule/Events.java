package org.cleardays.timescale.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.Authority.StrategyDiscussion;
import org.cleardays.conference.authority.AuthorityReading.Unreadable;
import org.cleardays.conference.authority.DidYouMean;

/** The events one authority's rules may count from, with its own among them. */
final class Events {

    private final Map<String, String> words = new LinkedHashMap<>();

    Events(Authority authority, Map<String, String> ofItsOwn) {
        words.put(Event.CONFERENCE, "the conference");
        words.put(Event.STRATEGY_DISCUSSION, strategyDiscussion(authority));
        words.put("decision", "the decision to hold the conference");
        words.put("birth", "the birth (or the expected date)");
        words.put("notification", "the notification by the other authority");
        words.put("moving-in", "the child's moving in");
        words.put("booking", "the booking of the conference");
        words.put("invitation", "the invitation");
        words.put(Event.FIRST_SHARING_DEADLINE, "the first day by which reports are shared");
        words.putAll(ofItsOwn);
    }

    /** Sources differ in which of several discussions counts (Doncaster: the initiating one; Guide: the last). */
    private static String strategyDiscussion(Authority authority) {
        return authority.strategyDiscussionThatCounts() == StrategyDiscussion.LAST ? "the last strategy discussion"
                : "the strategy discussion at which the " + authority.enquiries() + " enquiries were initiated";
    }

    /** Reads "conference", "the conference" or "the deadline of report-to-family". */
    Event parse(String written) {
        if (written.matches("the deadline of [a-z][a-z0-9-]*")) {
            return Event.deadlineOf(written.substring(written.lastIndexOf(' ') + 1));
        }
        String word = written.startsWith("the ") ? written.substring(4) : written;
        if (word.matches("receipt-of-[a-z0-9-]+")) {
            return new Event(word, "the " + word.replace('-', ' '));
        }
        if (!words.containsKey(word)) {
            throw new Unreadable("\"" + written + "\" is no event; " + DidYouMean.of(word, words.keySet())
                    .map(close -> "did you mean " + close + "?").orElse("known are " + String.join(", ", known()) + "."));
        }
        return new Event(word, words.get(word));
    }

    private List<String> known() {
        return List.copyOf(words.keySet());
    }
}
