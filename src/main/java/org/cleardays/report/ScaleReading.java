package org.cleardays.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cleardays.report.wording.ScoreWords;
import org.cleardays.report.wording.ScoreWords.Named;

/** Reads a row or a line of the safety scale; several children in one row come apart where each number has its child. */
final class ScaleReading {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&/]|\\band\\b)\\s*");
    /** "Ellie: 4, because …", "Ellie 4 – …". */
    private static final Pattern LINE = Pattern.compile(
            "^(.{2,60}?\\d{1,2}(?:\\s*(?:/|out of)\\s*10)?)\\s*(?:[,;:.\u2013\u2014-]\\s*(?:because\\s)?|because)\\s*(\\p{L}.*)$");

    private ScaleReading() {
    }

    /** The entries of a row, one for each child whose number is clear; the row as it is where none is. */
    static List<ScaleEntry> row(String child, String written, String reason, String whoMayRead, String place) {
        List<Named> named = ScoreWords.named(written.isBlank() ? child : written);
        if (named.isEmpty()) {
            return unnamed(child, written, reason, whoMayRead, place);
        }
        boolean keepsChild = named.size() == 1 && !child.isBlank() && !written.isBlank();
        return named.stream().map(one -> new ScaleEntry(keepsChild ? child : one.name(), Optional.of(one.score()), reason, whoMayRead, place,
                written.isBlank() ? child : written)).toList();
    }

    /** "Ellie, Noah" beside "4, 3" are two in the same order. */
    private static List<ScaleEntry> unnamed(String child, String written, String reason, String whoMayRead, String place) {
        List<String> children = List.of(BETWEEN.split(child));
        List<String> scores = List.of(BETWEEN.split(written));
        boolean pairs = children.size() > 1 && children.size() == scores.size()
                && scores.stream().allMatch(score -> ScoreWords.score(score).isPresent());
        return !pairs ? List.of(new ScaleEntry(child, ScoreWords.score(written), reason, whoMayRead, place, written))
                : IntStream.range(0, children.size()).mapToObj(i -> new ScaleEntry(children.get(i), ScoreWords.score(scores.get(i)), reason,
                        whoMayRead, place, scores.get(i))).toList();
    }

    /** A line outside a table that gives a child, a number and perhaps the reason: "Ellie: 4, because …". */
    static boolean isLine(String words) {
        return !line(words, "").isEmpty();
    }

    static List<ScaleEntry> line(String words, String place) {
        Matcher line = LINE.matcher(words);
        boolean reasoned = line.matches();
        List<Named> named = ScoreWords.named(reasoned ? line.group(1) : words);
        return named.stream().map(one -> new ScaleEntry(one.name(), Optional.of(one.score()), reasoned ? line.group(2) : "", "", place,
                String.valueOf(one.score()))).toList();
    }
}
