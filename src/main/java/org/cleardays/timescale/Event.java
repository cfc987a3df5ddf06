package org.cleardays.timescale;

import java.util.Locale;

/** What a timescale can be counted from. */
enum Event {
    CONFERENCE("the conference"),
    STRATEGY_DISCUSSION("the strategy discussion at which the section 47 enquiries were initiated"),
    FIRST_SHARING_DEADLINE("the first day by which reports are shared");

    private final String words;

    Event(String words) {
        this.words = words;
    }

    static Event parse(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return words;
    }
}
