package org.cleardays.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;

/** The kind of a statement in plain words, around the source as its author wrote it. */
record CopyMarks(CopyWords words, String author) {

    private static final Pattern NONE = Pattern.compile("[-–—]?");
    private static final Pattern BY_AUTHOR = Pattern.compile("(?i)^me\\b|\\b(?:seen|heard|noticed|observed) by me\\b");
    /** "Miss Tran, 12 May", "PC Hale", "Kate Wills, home visit": a name of two words or more, then the rest. */
    private static final Pattern SOMEBODY = Pattern.compile("^\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)+(?:,.*|(?: (?:and|in|at|on)\\b.*)?)$");
    private static final Pattern ME = Pattern.compile("(?i)\\bme\\b");

    String of(Statement statement) {
        String source = statement.source().strip().replaceFirst("\\.$", "");
        String kind = statement.mark().map(Mark::word).orElse("unmarked");
        Map<String, String> values = new HashMap<>(Map.of("author", author, "source", source));
        values.put("me", ME.matcher(source).find() ? " " + words.say("me", values) : "");
        return words.say(kind + variant(kind, source), values);
    }

    private static String variant(String kind, String source) {
        if (NONE.matcher(source).matches()) {
            return ".without-source";
        }
        if (!kind.equals(Mark.OBSERVATION.word())) {
            return "";
        }
        if (BY_AUTHOR.matcher(source).find()) {
            return ".by-author";
        }
        return SOMEBODY.matcher(source).matches() ? ".by-somebody" : "";
    }
}
