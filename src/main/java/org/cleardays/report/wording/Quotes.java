package org.cleardays.report.wording;

import java.util.regex.Pattern;

/** What somebody else said, word for word, says nothing of how an author tells it. */
public final class Quotes {

    private static final String MARKS = "\"“”„‘'";
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]|‘[^’]*’(?![\\p{L}])|(?<![\\p{L}\\p{N}])'[^']*'(?!\\p{L})");

    private Quotes() {
    }

    /** A text with an ellipsis for each quotation. */
    public static String leftOut(String text) {
        return text.chars().noneMatch(letter -> MARKS.indexOf(letter) >= 0) ? text : QUOTED.matcher(text).replaceAll(" … ");
    }
}
