package org.cleardays.timescale;

/** A rule that gives no date here, and why. */
public record Undated(String id, Matter matter, String what, String by, String to, String profession, Why why, String rule, String source,
                      String because) implements Due {

    /** Why there is no date. */
    public enum Why {
        /** The source leaves it blank, and so does the authority's file. */
        NOT_SET("not set by the authority"),
        /** What it counts from is not recorded for this conference. */
        EVENT_NOT_RECORDED("waits for an event"),
        /** The working calendar cannot answer for these days. */
        CALENDAR_DOES_NOT_REACH("the calendar does not reach so far");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
