package org.cleardays.document.form;

import java.text.Normalizer;
import java.util.Locale;

/** Words made comparable. */
public final class Phrases {

    private Phrases() {
    }

    /** On one line: single spaces, no invisible characters. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "")
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip();
    }

    /** No case, no numbering before them, nothing in brackets, no punctuation. */
    public static String compared(String text) {
        return tidy(text).toLowerCase(Locale.UK).replaceFirst("^(section |part )?\\d+(\\.\\d+)*[.):]?\\s+", "")
                .replaceAll("\\([^)]*\\)", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
