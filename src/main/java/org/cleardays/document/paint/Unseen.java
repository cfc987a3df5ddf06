package org.cleardays.document.paint;

/** Why words of a page are there and nobody sees them. */
public enum Unseen {
    /** Under a black box, or in the colour of their ground: somebody hid them, and anybody can copy them out (threat E). */
    COVERED("words that are covered up but still there"),
    /** What a scanner has read in its picture of a page. */
    BEHIND_A_PICTURE("the words that a scanner had put behind its picture"),
    INVISIBLE("invisible words"),
    ON_A_LAYER("words on a layer that is not shown"),
    CUT_OFF("words cut off by the frame around them"),
    OUTSIDE("words outside the edges of the page"),
    TOO_SMALL("words too small to read");

    private final String words;

    Unseen(String words) {
        this.words = words;
    }

    /** For the office, to stand in a list. */
    public String words() {
        return words;
    }
}
