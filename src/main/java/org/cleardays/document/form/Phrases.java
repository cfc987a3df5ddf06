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
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Phrases() {
    }

    /** On one line: single spaces, no invisible characters. */
    public static String tidy(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
    }

    /** No case, no numbering before them, nothing in brackets, no punctuation. */
    public static String compared(String text) {
        String words = BRACKETS.matcher(unnumbered(tidy(text))).replaceAll(" ").toLowerCase(Locale.UK);
        return NO_WORD.matcher(words).replaceAll(" ").strip();
    }

    /** Without the number or letter of a heading. */
    static String unnumbered(String text) {
        return NUMBER.matcher(text).replaceFirst("");
    }
}
