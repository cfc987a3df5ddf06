package org.cleardays.document.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;

/** A line of words ready to be drawn from left to right as it is seen: which glyphs of which faces, one after the other. */
public record SetWords(List<Piece> pieces) {

    private static final List<Font> FACES = List.of(Font.REGULAR, Font.ARABIC_REGULAR, Font.FURTHER_REGULAR);
    private static final Settable SETTABLE = new Settable(Font.OTHERS);
    private static final JoinedLetters LETTERS = new JoinedLetters();

    public SetWords {
        pieces = List.copyOf(pieces);
    }

    /** Glyphs of one face that follow one another. */
    public record Piece(SharedFace face, int[] glyphs) {
    }

    /** A line that runs from left to right as a whole; words in it that do not, and characters without a glyph, as everywhere. */
    public static SetWords of(String words) {
        List<Piece> pieces = new ArrayList<>();
        int[] seen = asSeen(SETTABLE.said(words)).codePoints().toArray();
        for (int from = 0, to; from < seen.length; from = to) {
            Font face = faceOf(seen[from]);
            for (to = from + 1; to < seen.length && faceOf(seen[to]) == face; ) {
                to++;
            }
            pieces.add(new Piece(SharedFace.of(face), Arrays.stream(seen, from, to).map(face::glyph).toArray()));
        }
        return new SetWords(pieces);
    }

    public SetWords and(SetWords more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new SetWords(all);
    }

    /** How wide they are, in thousandths of their size. */
    public float width() {
        return (float) pieces.stream().mapToDouble(piece -> piece.face().width(piece.glyphs())).sum();
    }

    private static String asSeen(String words) {
        if (words.codePoints().noneMatch(Settable::isRightToLeft)) {
            return words;
        }
        Bidi order = new Bidi(words, Bidi.LTR);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < order.countRuns(); i++) {
            BidiRun run = order.getVisualRun(i);
            String part = words.substring(run.getStart(), run.getLimit());
            seen.append(run.isOddRun() ? LETTERS.reorderRTLTextToLTR(LETTERS.shapeText(part)) : part);
        }
        return seen.toString();
    }

    private static Font faceOf(int character) {
        return FACES.stream().filter(face -> face.glyph(character) > 0).findFirst().orElse(Font.REGULAR);
    }
}
