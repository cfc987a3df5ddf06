package org.cleardays.document.binding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cleardays.document.object.RawStream;
import org.cleardays.document.face.SetWords;
import org.cleardays.document.face.Settable;
import org.cleardays.document.face.SharedFace;

/** What stands at the edges of each page: whose book and which page below, for whom and when above; nothing of it is read aloud. */
final class Stamp {

    private static final float SMALLER = 0.8f;
    private static final float MARGIN = 56.7f;
    private static final String FOOTER = "/Footer/Attached[/Bottom]";
    private static final String WATERMARK = "/Watermark";
    /** Dark enough to be read (contrast 12 to 1 and 7 to 1 on white), too light to draw the eye. */
    private static final String DARK = "0.2";
    private static final String GREY = "0.35";

    private final String footer;
    private final Optional<String> watermark;
    private final float size;
    private final int pages;

    Stamp(Book book, int pages) {
        this.footer = book.footer();
        this.watermark = book.watermark();
        this.size = book.edges();
        this.pages = pages;
    }

    /** The glyphs it needs, of each face. */
    Map<SharedFace, BitSet> glyphs() {
        Map<SharedFace, BitSet> glyphs = new LinkedHashMap<>();
        Stream.of(" · page 0123456789 of …", footer, watermark.orElse("")).flatMap(Stamp::andItsBeginnings)
                .flatMap(words -> SetWords.of(words).pieces().stream())
                .forEach(piece -> Arrays.stream(piece.glyphs()).forEach(glyphs.computeIfAbsent(piece.face(), face -> new BitSet())::set));
        return glyphs;
    }

    /** Where a line is cut short, the letter that is then its last may need another form. */
    private static Stream<String> andItsBeginnings(String words) {
        Stream<String> beginnings = IntStream.range(1, Settable.isUsual(words) ? 1 : words.length()).mapToObj(end -> words.substring(0, end));
        return Stream.concat(Stream.of(words), beginnings.filter(beginning -> !Character.isHighSurrogate(beginning.charAt(beginning.length() - 1))));
    }

    /** What a page's resources call a face. */
    static String name(SharedFace face) {
        return "CleardaysEdge" + SharedFace.all().indexOf(face);
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
        EdgeLine below = EdgeLine.of(footer, " · page " + number + " of " + pages, size, width - 2 * margin);
        below.draw(FOOTER, DARK, width - margin - below.width(), inset, operators);
        watermark.map(words -> EdgeLine.of(words, "", size * SMALLER, width - 2 * margin))
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
}
