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
    private static final Pattern LINE = Pattern.compile("^(.{2,60}?\\d{1,2}(?:\\s*(?:/|out of)\\s*10)?)\\s*(?:[,;:.\u2013\u2014-]|because)\\s*(\\p{L}.*)$");

    private ScaleReading() {
    }

    static List<ScaleEntry> of(String child, String written, String reason, String whoMayRead, String place) {
        List<Named> named = ScoreWords.named(written.isBlank() ? child : written);
        if (named.size() == 1) {
            String name = child.isBlank() || written.isBlank() ? named.getFirst().name() : child;
            return List.of(new ScaleEntry(name, Optional.of(named.getFirst().score()), reason, whoMayRead, place, written));
        }
        if (!named.isEmpty()) {
            return named.stream().map(one -> new ScaleEntry(one.name(), Optional.of(one.score()), reason, whoMayRead, place, written)).toList();
        }
        List<String> children = List.of(BETWEEN.split(child));
        List<String> scores = List.of(BETWEEN.split(written));
        boolean inPairs = children.size() > 1 && children.size() == scores.size() && scores.stream().allMatch(score -> ScoreWords.score(score).isPresent());
        return inPairs ? IntStream.range(0, children.size()).mapToObj(i -> new ScaleEntry(children.get(i), ScoreWords.score(scores.get(i)), reason,
                whoMayRead, place, scores.get(i))).toList() : List.of(new ScaleEntry(child, ScoreWords.score(written), reason, whoMayRead, place, written));
    }

    /** A line of its own, outside a table: a child, its number and the reason; none where it is no such line. */
    static List<ScaleEntry> of(String words) {
        return of(words, "");
    }

    static List<ScaleEntry> of(String words, String place) {
        Matcher line = LINE.matcher(words);
        String reason = line.matches() ? line.group(2) : "";
        List<Named> named = ScoreWords.named(line.matches() ? line.group(1) : words);
        return named.stream().map(one -> new ScaleEntry(one.name(), Optional.of(one.score()), reason, "", place, String.valueOf(one.score()))).toList();
    }
}
