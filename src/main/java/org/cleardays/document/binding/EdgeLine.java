package org.cleardays.document.binding;

import java.util.Locale;
import java.util.stream.Stream;

import org.cleardays.document.face.SetWords;

/** A line at a page's edge, small enough for the room it has. */
record EdgeLine(SetWords words, float size, float width) {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final float SMALLEST = 8;
    /** In large print nothing is smaller. */
    private static final float SMALLEST_OF_LARGE = 14;
    private static final float LARGE = 14;

    /** Words that may be cut short, and an end that may not. */
    static EdgeLine of(String words, String end, float size, float room) {
        float smallest = size < LARGE ? SMALLEST : SMALLEST_OF_LARGE;
        SetWords last = SetWords.of(end);
        SetWords all = SetWords.of(words).and(last);
        for (int length = words.length(); all.width() * smallest / 1000 > room && length > 0; ) {
            length = words.offsetByCodePoints(length, -1);
            all = SetWords.of(words.substring(0, length).stripTrailing() + "…").and(last);
        }
        float fits = Math.min(size, Math.max(smallest, room * 1000 / Math.max(1, all.width())));
        return new EdgeLine(all, fits, all.width() * fits / 1000);
    }

    Stream<SetWords.Piece> pieces() {
        return words.pieces().stream();
    }

    void draw(String kind, String grey, float x, float y, StringBuilder operators) {
        operators.append("/Artifact<</Type/Pagination/Subtype").append(kind).append(">>BDC\nBT ").append(grey).append(" g ")
                .append(String.format(Locale.ROOT, "%.2f %.2f Td", x, y));
        pieces().forEach(piece -> draw(piece, operators));
        operators.append(" ET\nEMC\n");
    }

    private void draw(SetWords.Piece piece, StringBuilder operators) {
        operators.append(" /").append(Stamp.name(piece.face())).append(' ').append(size).append(" Tf <");
        for (int glyph : piece.glyphs()) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                operators.append(DIGITS[glyph >> shift & 15]);
            }
        }
        operators.append("> Tj");
    }
}
