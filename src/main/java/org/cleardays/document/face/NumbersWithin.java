package org.cleardays.document.face;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers among words from right to left on a line from left to right. The printer would set the words before and after such a number
 * the wrong way round; so it is given signs that run from right to left in the numbers' place, which turn back before they are drawn.
 */
public final class NumbersWithin {

    /** From a letter that runs from right to left to the last such letter or number, with no other letter between them. */
    private static final Pattern PHRASE = Pattern.compile("RTL(?:[^\\p{L}]|RTL)*(?:RTL|\\p{Nd})"
            .replace("RTL", "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]"));
    private static final Pattern REVERSED = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");
    /** Where the signs begin that stand for 0 to 9, ٠ to ٩ and ۰ to ۹: Adlam's own, and two rows after them that nobody has. */
    private static final int SIGNS = 0x1E950;
    private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

    private NumbersWithin() {
    }

    /** The text of a block that runs from left to right, as the printer is to get it. */
    public static String hidden(String text) {
        return PHRASE.matcher(text).replaceAll(phrase -> Matcher.quoteReplacement(phrase.group().codePoints()
                .map(character -> DIGITS.indexOf(character) < 0 ? character : SIGNS + DIGITS.indexOf(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()));
    }

    static int shown(int character) {
        int digit = character - SIGNS;
        return digit >= 0 && digit < DIGITS.length() ? DIGITS.charAt(digit) : character;
    }

    /** Numbers run from left to right among words that do not. */
    static String turnedBack(String reversed) {
        return REVERSED.matcher(reversed).replaceAll(number -> new StringBuilder(number.group()).reverse().toString());
    }
}
