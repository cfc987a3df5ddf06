package org.cleardays.conference;

import java.util.List;

/** How to get somewhere, as lines of a letter. */
public final class Directions {

    /** What a letter of two pages has room for. */
    public static final String TOO_LONG = "are too long for a letter: at most 12 lines of 200 characters each";

    private static final int MOST_LINES = 12;
    private static final int LONGEST = 200;

    private Directions() {
    }

    /** Whether a letter has room for them. */
    public static boolean fit(List<String> lines) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST);
    }
}
