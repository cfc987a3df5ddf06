package org.cleardays.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number on the safety scale, 0 to 10, as authors write it: "4", "4/10", "four", "4 out of 10"; a range or a half is none. */
public final class ScoreWords {

    private static final List<String> NUMBERS = Wordings.SHIPPED.phrases("numbers");
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS) + ")(?:\\s*(?:/|out of|of|from)\\s*(?:10|ten))?";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ALONE = Pattern.compile("(?:(?:score|scale|number|a)\\s*[:=]?\\s*)?" + NUMBER + "[.!]?");
    private static final String NAME = "(\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019-]*)*)";
    /** No word, no range and no fraction goes on behind the number. */
    private static final String END = "(?![\\p{L}\\p{N}]|\\s?[\u2013-]\\s?\\d|[.,]\\d)\\s*[,;.&/]*";
    private static final Pattern NAMED = Pattern.compile("\\G\\s*(?:and |& )?" + NAME
             + "\\s*(?:is |[:=\u2013\u2014-])?\\s*(?i:" + NUMBER + ")" + END);

    private ScoreWords() {
    }

    /** A child's name with its number. */
    public record Named(String name, int score) {
    }

    /** The number; empty where it cannot be read as exactly one whole number from 0 to 10. */
    public static Optional<Integer> score(String written) {
        Matcher score = ALONE.matcher(BRACKETS.matcher(written).replaceAll(" ").toLowerCase(Locale.UK).strip());
        return score.matches() ? Optional.of(value(score.group(1))).filter(value -> value <= 10) : Optional.empty();
    }

    /** Several numbers each with its child, "Ellie 4, Noah 3", or one; none where anything else stands there too. */
    public static List<Named> named(String written) {
        List<Named> named = new ArrayList<>();
        Matcher pairs = NAMED.matcher(written.strip());
        int end = 0;
        while (pairs.find()) {
            named.add(new Named(pairs.group(1), value(pairs.group(2).toLowerCase(Locale.UK))));
            end = pairs.end();
        }
        boolean whole = end == written.strip().length() && named.stream().allMatch(pair -> pair.score() <= 10);
        return whole ? named : List.of();
    }

    private static int value(String number) {
        int word = NUMBERS.indexOf(number);
        return word < 0 ? Integer.parseInt(number) : word;
    }
}
