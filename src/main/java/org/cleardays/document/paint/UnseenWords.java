package org.cleardays.document.paint;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a page draws with what can be seen of it: a letter whose place is all of one colour in the painted page is not seen, whatever
 * hides it. White letters on a dark ground are; so are letters that a picture shows, whose invisible doubles a scanner has put there.
 */
final class UnseenWords {

    /** Fewer letters in a row may be chance; more are a word. */
    private static final int IN_A_ROW = 3;
    /** Of 255. A box that is not quite black hides no less; faint letters on white are a watermark. */
    private static final int ALIKE_IN_THE_DARK = 24;
    private static final int ALIKE = 8;
    private static final int DARK = 110;

    /** How the place of a letter looks. */
    private enum Ground { LETTER, PLAIN, DARK, UNKNOWN }

    private final BufferedImage page;
    private final Set<Unseen> found = EnumSet.noneOf(Unseen.class);
    private Unseen kind = Unseen.COVERED;
    private int row;

    private UnseenWords(BufferedImage page) {
        this.page = page;
    }

    static Set<Unseen> on(BufferedImage page, List<DrawnGlyph> glyphs) {
        UnseenWords words = new UnseenWords(page);
        glyphs.forEach(words::look);
        return words.found;
    }

    private void look(DrawnGlyph glyph) {
        if (!glyph.box().intersects(0, 0, page.getWidth(), page.getHeight())) {
            count(Optional.of(Unseen.OUTSIDE));
            return;
        }
        Ground ground = glyph.solid() ? Ground.UNKNOWN : ground(glyph.box());
        if (glyph.unseen().isPresent() && glyph.unseen().get() != Unseen.INVISIBLE) {
            count(glyph.unseen());
        } else if (ground != Ground.UNKNOWN) {
            count(glyph.unseen().isPresent() ? ofInvisible(ground) : ground == Ground.LETTER ? Optional.empty() : Optional.of(Unseen.COVERED));
        }
    }

    /** What a scanner has read, it has seen; nothing can be read in a black box. */
    private static Optional<Unseen> ofInvisible(Ground ground) {
        return Optional.of(switch (ground) {
            case LETTER, UNKNOWN -> Unseen.BEHIND_A_PICTURE;
            case PLAIN -> Unseen.INVISIBLE;
            case DARK -> Unseen.COVERED;
        });
    }

    private void count(Optional<Unseen> unseen) {
        row = unseen.isPresent() && unseen.get() == kind ? row + 1 : 1;
        kind = unseen.orElse(kind);
        row = unseen.isEmpty() ? 0 : row;
        if (row >= IN_A_ROW) {
            found.add(kind);
        }
    }

    private Ground ground(Rectangle2D box) {
        int left = (int) Math.max(0, Math.ceil(box.getMinX()));
        int top = (int) Math.max(0, Math.ceil(box.getMinY()));
        int right = (int) Math.min(page.getWidth(), Math.floor(box.getMaxX()));
        int bottom = (int) Math.min(page.getHeight(), Math.floor(box.getMaxY()));
        return right - left < 2 || bottom - top < 2 ? Ground.UNKNOWN
                : ground(page.getRGB(left, top, right - left, bottom - top, null, 0, right - left));
    }

    private static Ground ground(int... pixels) {
        int difference = 0;
        int brightest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int most = 0;
            int least = 255;
            for (int pixel : pixels) {
                most = Math.max(most, pixel >> shift & 255);
                least = Math.min(least, pixel >> shift & 255);
            }
            difference = Math.max(difference, most - least);
            brightest = Math.max(brightest, most);
        }
        boolean dark = brightest < DARK;
        return difference > (dark ? ALIKE_IN_THE_DARK : ALIKE) ? Ground.LETTER : dark ? Ground.DARK : Ground.PLAIN;
    }
}
