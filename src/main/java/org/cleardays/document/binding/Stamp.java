package org.cleardays.document.binding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cleardays.document.object.RawStream;
import org.cleardays.document.face.SharedFace;

/** What stands at the edges of each page: whose book and which page below, for whom and when above; nothing of it is read aloud. */
final class Stamp {

    static final String FONT = "CleardaysEdge";
    static final SharedFace FACE = SharedFace.regular();

    private static final float SMALLER = 0.8f;
    private static final float MARGIN = 56.7f;
    private static final String FOOTER = "/Footer/Attached[/Bottom]";
    private static final String WATERMARK = "/Watermark";
    /** Dark enough to be read (contrast 12 to 1 and 7 to 1 on white), too light to draw the eye. */
    private static final String DARK = "0.2";
    private static final String GREY = "0.35";

    private final int[] footer;
    private final Optional<int[]> watermark;
    private final float size;
    private final int pages;

    Stamp(Book book, int pages) {
        this.footer = Line.glyphs(book.footer());
        this.watermark = book.watermark().map(Line::glyphs);
        this.size = book.edges();
        this.pages = pages;
    }

    /** The glyphs it needs. */
    BitSet glyphs() {
        BitSet glyphs = new BitSet();
        Arrays.stream(Line.glyphs(" · page 0123456789 of …")).forEach(glyphs::set);
        Arrays.stream(footer).forEach(glyphs::set);
        watermark.ifPresent(words -> Arrays.stream(words).forEach(glyphs::set));
        return glyphs;
    }

    /**
     * The words on one page, to be drawn after what is on it.
     *
     * @param number   which page, from 1
     * @param edges    of the page as it lies in the file
     * @param rotation by how many degrees it is turned to be read
     * @param inset    how far from its edges the words stand
     */
    RawStream on(int number, PDRectangle edges, int rotation, float inset) {
        boolean lying = rotation % 180 != 0;
        float width = lying ? edges.getHeight() : edges.getWidth();
        float height = lying ? edges.getWidth() : edges.getHeight();
        float margin = Math.min(MARGIN, width / 10);
        StringBuilder operators = new StringBuilder(1024).append("\nQ\nq ").append(upright(edges, rotation)).append(" cm\n");
        Line below = Line.of(footer, Line.glyphs(" · page " + number + " of " + pages), size, width - 2 * margin);
        below.draw(FOOTER, DARK, width - margin - below.width(), inset, operators);
        watermark.map(words -> Line.of(words, new int[0], size * SMALLER, width - 2 * margin))
                .ifPresent(above -> above.draw(WATERMARK, GREY, margin, height - inset - size * SMALLER / 2, operators));
        return RawStream.packed(operators.append("Q\n").toString());
    }

    /** From what the reader sees, lower left corner first, to how the page lies in the file. */
    private static String upright(PDRectangle edges, int rotation) {
        return switch (rotation) {
            case 90 -> "0 1 -1 0 " + point(edges.getUpperRightX(), edges.getLowerLeftY());
            case 180 -> "-1 0 0 -1 " + point(edges.getUpperRightX(), edges.getUpperRightY());
            case 270 -> "0 -1 1 0 " + point(edges.getLowerLeftX(), edges.getUpperRightY());
            default -> "1 0 0 1 " + point(edges.getLowerLeftX(), edges.getLowerLeftY());
        };
    }

    private static String point(float x, float y) {
        return String.format(Locale.ROOT, "%.2f %.2f", x, y);
    }

    /** A line of glyphs, small enough for the room it has. */
    private record Line(int[] glyphs, float size, float width) {

        private static final char[] DIGITS = "0123456789abcdef".toCharArray();
        private static final float SMALLEST = 8;

        static int[] glyphs(String words) {
            return FACE.glyphs(words);
        }

        /** Words that may be cut short, and words that may not. */
        static Line of(int[] words, int[] end, float size, float room) {
            int[] all = joined(words, words.length, end);
            for (int length = words.length; FACE.width(all) * SMALLEST / 1000 > room && length > 0; length--) {
                all = joined(words, length - 1, joined(glyphs("…"), 1, end));
            }
            float fits = Math.min(size, Math.max(SMALLEST, room * 1000 / Math.max(1, FACE.width(all))));
            return new Line(all, fits, FACE.width(all) * fits / 1000);
        }

        void draw(String kind, String grey, float x, float y, StringBuilder operators) {
            operators.append("/Artifact<</Type/Pagination/Subtype").append(kind).append(">>BDC\nBT ").append(grey).append(" g /").append(FONT)
                    .append(' ').append(size).append(" Tf ").append(point(x, y)).append(" Td <");
            for (int glyph : glyphs) {
                for (int shift = 12; shift >= 0; shift -= 4) {
                    operators.append(DIGITS[glyph >> shift & 15]);
                }
            }
            operators.append("> Tj ET\nEMC\n");
        }

        private static int[] joined(int[] words, int length, int[] end) {
            int[] all = Arrays.copyOf(words, length + end.length);
            System.arraycopy(end, 0, all, length, end.length);
            return all;
        }
    }
}
