package org.cleardays.document.page;

/**
 * Letters as drawn. Lengths in points, from the top left corner of the page as it is seen.
 *
 * @param x     where they begin
 * @param y     of their baseline
 * @param size  of the type
 * @param mark  number of the marked content they stand in; {@link #UNMARKED} or {@link #ARTIFACT} where in none
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold, int mark) {

    static final int UNMARKED = -1;

    /** Not part of what the document says: page numbers, headers and footers, repeated rows. */
    static final int ARTIFACT = -2;

    double end() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
