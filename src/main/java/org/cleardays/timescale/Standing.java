package org.cleardays.timescale;

/** How something stands against its deadline. */
public enum Standing {
    /** Not done, and there is time. */
    OPEN("not due yet"),
    /** Not done, and less than one working day is left. */
    AT_RISK("at risk"),
    /** Done by the deadline. */
    KEPT("kept"),
    /** Done, but after the deadline. */
    KEPT_LATE("kept late"),
    /** Not done, and the deadline has passed. */
    MISSED("missed"),
    /** Nothing is owed here; the reason is recorded beside it. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
