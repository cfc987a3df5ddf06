package org.cleardays.document.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made comparable. */
public final class Phrases {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    /** "3.", "3.2 ", "Section C –", "Part 2:", "(b)", "iv)". */
    private static final Pattern NUMBER = Pattern.compile("^(?:(?:section|part|question)\\s+)?(?:\\d+(?:\\.\\d+)*[a-z]?[.):]?\\s+"
            + "|\\(?(?:\\d+|[a-z]|[ivx]{1,4})\\s*[.):\u2013\u2014-]+\\s*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Phrases() {
    }

    /** On one line: single spaces, no invisible characters. */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
    }

    /** Most words are tidy already: Latin letters and usual punctuation with single spaces between. */
    private static boolean isTidy(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f || c > 0xa0 && c < 0x300 && c != 0xad || c >= 0x2010 && c <= 0x2027;
            if (!plain || space && c == ' ') {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    /** No case, no numbering before them, nothing in brackets, no punctuation. */
    public static String compared(String text) {
        String words = unnumbered(tidy(text)).toLowerCase(Locale.UK);
        return wordsOnly(words.indexOf('(') < 0 ? words : BRACKETS.matcher(words).replaceAll(" "));
    }

    private static String wordsOnly(String words) {
        StringBuilder only = new StringBuilder(words.length());
        for (int i = 0; i < words.length();) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            boolean number = Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
            if (number || Character.isLetterOrDigit(c)) {
                only.appendCodePoint(c);
            } else if (!only.isEmpty() && only.charAt(only.length() - 1) != ' ') {
                only.append(' ');
            }
        }
        return only.toString().stripTrailing();
    }

    /** Without the number or letter of a heading. */
    static String unnumbered(String text) {
        return NUMBER.matcher(text).replaceFirst("");
    }
}
