package org.cleardays.document.face;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters as they are written by hand: each letter has up to four forms, by its neighbours (Unicode 9, 9.2).
 *
 * <p>Our typeface draws a form where it is asked for {@link #form}; so Pashto, Kurdish and Sindhi are joined as well, for whose letters
 * Unicode has no characters of their own for each form, and a file read back says the letter itself.
 */
public final class JoinedLetters implements BidiReorderer {

    static final int FIRST = 0x600;
    static final int LAST = 0x77F;
    /** What a font's table of substitutions calls the forms; that of a letter alone is the letter. */
    static final List<String> FORMS = List.of("fina", "init", "medi");

    private static final int ALONE = -1;
    private static final int FINAL = 0;
    private static final int INITIAL = 1;
    private static final int MEDIAL = 2;
    private static final int OURS = 0xE000;
    private static final int NOT_JOINED = 0x200C;
    private static final int JOINED = 0x200D;
    private static final int LAM = 0x644;
    /** Lam and one of these alefs are written as one letter, which has characters of its own: alone, and one further at a word's end. */
    private static final Map<Integer, Integer> LAM_AND = Map.of(0x622, 0xFEF5, 0x623, 0xFEF7, 0x625, 0xFEF9, 0x627, 0xFEFB);

    /**
     * The character, of those that Unicode leaves to everybody's own use, that stands for a form of a letter while a page is printed;
     * 0 for letters that join in other scripts, whose forms no face of ours knows.
     */
    static int form(int letter, int form) {
        if (letter < FIRST || letter > LAST) {
            return 0;
        }
        return form == ALONE ? letter : OURS + form * (LAST + 1 - FIRST) + letter - FIRST;
    }

    /** Each character that may stand for this one on a page; 0 among them where it cannot be joined. */
    static IntStream forms(int character) {
        int type = joining(character);
        if (type != JoiningType.DUAL_JOINING && type != JoiningType.RIGHT_JOINING) {
            return IntStream.of(character);
        }
        int last = type == JoiningType.DUAL_JOINING ? MEDIAL : FINAL;
        return IntStream.rangeClosed(ALONE, last).map(form -> form(character, form));
    }

    static boolean joinsBefore(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    static boolean joinsAfter(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    @Override
    public String shapeText(String text) {
        int[] letters = text.codePoints().map(NumbersWithin::shown).toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int at = 0; at < letters.length; at++) {
            boolean pair = letters[at] == LAM && at + 1 < letters.length && LAM_AND.containsKey(letters[at + 1]);
            if (pair) {
                shaped.appendCodePoint(LAM_AND.get(letters[at + 1]) + (joined(letters, at, -1) ? 1 : 0));
                at++;
            } else if (letters[at] != NOT_JOINED && letters[at] != JOINED) {
                shaped.appendCodePoint(shaped(letters, at));
            }
        }
        return shaped.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return NumbersWithin.turnedBack(Bidi.writeReverse(text, Bidi.DO_MIRRORING));
    }

    /** A text that was shaped is not taken apart again: the printer asks for this only to show it elsewhere. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int shaped(int[] letters, int at) {
        int letter = letters[at];
        if (letter < FIRST || letter > LAST || joining(letter) == JoiningType.TRANSPARENT) {
            return letter;
        }
        boolean before = joinsBefore(letter) && joined(letters, at, -1);
        boolean after = joinsAfter(letter) && joined(letters, at, 1);
        boolean causes = joining(letter) == JoiningType.JOIN_CAUSING;
        return causes ? letter : form(letter, before ? after ? MEDIAL : FINAL : after ? INITIAL : ALONE);
    }

    /** Whether the neighbour on this side, marks above and below left aside, joins as well. */
    private static boolean joined(int[] letters, int at, int side) {
        int next = at + side;
        while (next >= 0 && next < letters.length && joining(letters[next]) == JoiningType.TRANSPARENT) {
            next += side;
        }
        return next >= 0 && next < letters.length && (side < 0 ? joinsAfter(letters[next]) : joinsBefore(letters[next]));
    }

    private static int joining(int character) {
        return UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE);
    }
}
