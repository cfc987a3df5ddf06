package org.cleardays.intake.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What may be a conference's code, as somebody wrote it. A code has eight characters, of which the last two are check digits.
 *
 * @param written as it stands
 * @param said    whether its place says that it is meant as a code: behind the plus of our address, or after the word "code"
 */
public record WrittenCode(String written, boolean said) {

    private static final int LENGTH = 8;
    private static final Pattern TOKEN = Pattern.compile(
            "(?iU)(?<![\\p{L}\\p{Nd}])(?:(code)[\\s:.#]{1,3})?([\\p{L}\\p{Nd}]{6,10})(?![\\p{L}\\p{Nd}])");
    private static final int MOST = 30;

    /** Characters of other alphabets that look like Latin ones (Unicode's table of confusables, capitals); threat A8. */
    private static final String LOOK_LIKE = "АВСЕНКМОРТХУЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String ARE_READ = "ABCEHKMOPTXYSIJABEZHIKMNOPTYX";

    /** Every one in a line of words that anybody may have written. */
    public static List<WrittenCode> in(String words) {
        return TOKEN.matcher(words).results().map(found -> new WrittenCode(found.group(2), found.group(1) != null))
                .filter(code -> code.said || code.hasTheShape()).limit(MOST).toList();
    }

    /** Whether it is written in the characters of codes alone, so that nothing has to be guessed. */
    public boolean isPlain() {
        return folded().equals(written.toUpperCase(Locale.ROOT)) && written.chars().allMatch(character -> character < 128);
    }

    /** As it would have to be read if look-alikes were taken for what they look like: a guess, for people only. */
    public String folded() {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).chars()
                .forEach(character -> folded.append(folded((char) character)));
        return folded.toString();
    }

    private static char folded(char character) {
        int known = LOOK_LIKE.indexOf(character);
        char latin = known < 0 ? character : ARE_READ.charAt(known);
        return switch (latin) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> Character.isDigit(latin) ? Character.forDigit(Character.digit(latin, 10), 10) : latin;
        };
    }

    private boolean hasTheShape() {
        String read = folded();
        return read.length() == LENGTH && read.substring(LENGTH - 2).matches("\\d\\d");
    }
}
