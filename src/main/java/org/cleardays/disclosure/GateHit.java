package org.cleardays.disclosure;

/**
 * Protected words found in something about to leave.
 *
 * @param words    the protected words
 * @param found    what was found
 * @param near     true where it is only like them
 * @param where    where it was found: "heading", "statement 3", "subject", "letter.pdf"
 */
public record GateHit(String words, String found, boolean near, String where) {

    private static final String PAPER = "to keep: ";

    /** A place in something printed for a reader to keep, which may say what no statement says by itself. */
    public static String onPaper(String where) {
        return PAPER + where;
    }

    boolean isOnPaper() {
        return where.startsWith(PAPER);
    }
}
