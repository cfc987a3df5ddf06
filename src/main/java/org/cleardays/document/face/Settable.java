package org.cleardays.document.face;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a text can be set in our faces; what cannot is said in words, and never stands there as another letter or a box. */
public final class Settable {

    private static final Settable IN_ALL_FACES = new Settable(Font.OTHERS);
    private static final String RIGHT_TO_LEFT = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";
    /** Words from right to left that follow one another, or any other word. */
    private static final Pattern PIECE = Pattern.compile(
            "WORD(?:\\s+WORD)*|\\S+".replace("WORD", "[^\\s\\p{IsLatin}]*" + RIGHT_TO_LEFT + "\\S*"));
    /** Two of them say how Arabic letters join, and stay: without them a word of Persian or Kurdish would be another. */
    private static final Pattern UNSEEN_BUT_JOINERS = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F&&[^\\u200C\\u200D\\u0600-\\u0605\\u06DD]]");
    private static final PrintWords WORDS = new PrintWords();

    private final List<Font> further;

    /** With these faces besides our usual ones. */
    public Settable(List<Font> further) {
        this.further = further;
    }

    /** The names of the scripts, such as "Bengali", of which a text has characters that none of our faces has; none where all is well. */
    public static List<String> scriptsLackingIn(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(one -> !IN_ALL_FACES.canSet(one) && !isUnseen(one))
                .mapToObj(Settable::script).collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    /** The text as it can be set, and in words how many characters are missing where. */
    public String said(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);
        return PIECE.matcher(written).replaceAll(piece -> Matcher.quoteReplacement(settable(piece.group())));
    }

    /** Whether a text can be set in our usual faces alone, from left to right. */
    public static boolean isUsual(String text) {
        return text.codePoints().allMatch(character -> isUsual(character) || isUnseen(character));
    }

    public static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Words of joined letters are set whole or not at all: in pieces they would be others, and our words between them turn about. */
    private String settable(String piece) {
        int[] seen = piece.codePoints().filter(character -> !isUnseen(character)).toArray();
        if (piece.codePoints().anyMatch(Settable::isRightToLeft)) {
            boolean whole = Arrays.stream(seen).allMatch(this::canSet);
            return whole ? UNSEEN_BUT_JOINERS.matcher(piece).replaceAll("") : WORDS.couldNotBePrinted(seen.length);
        }
        StringBuilder settable = new StringBuilder();
        int lacking = 0;
        for (int character : seen) {
            if (canSet(character)) {
                settable.append(WORDS.couldNotBePrinted(lacking)).appendCodePoint(character);
                lacking = 0;
            } else {
                lacking++;
            }
        }
        return settable.append(WORDS.couldNotBePrinted(lacking)).toString();
    }

    private boolean canSet(int character) {
        return isUsual(character) || Font.of(character, further).isPresent();
    }

    /** The paper's printer sets every script from left to right: Hebrew, which our usual faces have, would stand reversed. */
    private static boolean isUsual(int character) {
        return character < 0x20 || Font.REGULAR.has(character) && !isRightToLeft(character);
    }

    /** Marks of direction, soft hyphens and the like: nobody misses them, and our faces draw a sign for some. */
    private static boolean isUnseen(int character) {
        boolean arabicSign = character >= 0x600 && character <= 0x6FF && character != 0x61C;
        return Character.getType(character) == Character.FORMAT && !arabicSign || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static String script(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> WORDS.signs();
            case HAN -> WORDS.chinese();
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    }
}
