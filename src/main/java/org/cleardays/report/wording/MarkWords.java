package org.cleardays.report.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one of the four kinds as authors write it: "Fact", "Alleg.", "F", "Observation, seen by me", a ticked box. Two kinds, or a doubt,
 * are none.
 */
public final class MarkWords {

    private static final String BOXES = "\u2610\u2611\u2612\u25a1\u25a0\u25cb\u25cf";
    private static final Pattern BOX = Pattern.compile("[" + BOXES + "]|[\\[(]\\s?[xX\u2713\u2714]?\\s?[\\])]");
    private static final Pattern TICKED = Pattern.compile("[\u2611\u2612\u25a0\u25cf]|[\\[(]\\s?[xX\u2713\u2714]\\s?[\\])]");
    private static final Pattern TICK = Pattern.compile("[\u2713\u2714\u221a\u2705*]|\\b[xX]\\b");
    private static final Pattern LEADING = Pattern.compile(
            "^[\\[(]?(\\p{L}{3,}(?: \\p{L}{4,})?)[\\])]?\\s*[:\u2013\u2014-]\\s+(\\S.*)$");
    private static final Pattern TRAILING = Pattern.compile(
            "^(.*\\S)\\s*[\\[(]((?:\\p{L}{3,}[ .]?){1,2})(?:[,;:\u2013\u2014-]\\s*([^()\\[\\]]*))?[\\])]\\s*\\.?$");
    private static final Map<String, String> MARKS = Wordings.SHIPPED.meanings("marks");
    private static final Set<String> BESIDE = Set.copyOf(Wordings.SHIPPED.phrases("beside-marks"));
    private static final Set<String> AFTER = Set.copyOf(Wordings.SHIPPED.phrases("after-marks"));
    private static final Set<String> AGAINST = Set.copyOf(Wordings.SHIPPED.phrases("against-marks"));

    private MarkWords() {
    }

    /**
     * A statement whose own words carry its mark.
     *
     * @param text   without the mark
     * @param mark   the kind's word
     * @param source what stood beside the mark; blank where nothing did
     */
    public record Marked(String text, String mark, String source) {
    }

    /** The word of the one kind that is written in a cell for it: fact, observation, allegation or opinion. */
    public static Optional<String> mark(String written) {
        String words = written.strip();
        if (BOX.matcher(words).find() && MARKS.keySet().stream().anyMatch(mark -> mark.length() > 3 && words.toLowerCase(Locale.UK).contains(mark))) {
            return ticked(words);
        }
        return words.contains("?") ? Optional.empty() : only(TICK.matcher(words).replaceAll(" "));
    }

    /** The mark that an author wrote into the statement itself: "FACT: Ellie was late", "Ellie was late (observation, seen by me 12 May)". */
    public static Optional<Marked> within(String statement) {
        Matcher leading = LEADING.matcher(statement.strip());
        if (leading.matches() && whole(leading.group(1)).isPresent()) {
            return Optional.of(new Marked(leading.group(2), whole(leading.group(1)).get(), ""));
        }
        Matcher trailing = TRAILING.matcher(statement.strip());
        if (trailing.matches() && whole(trailing.group(2)).isPresent()) {
            String source = Optional.ofNullable(trailing.group(3)).orElse("").strip();
            return Optional.of(new Marked(trailing.group(1), whole(trailing.group(2)).get(), source));
        }
        return Optional.empty();
    }

    private static Optional<String> whole(String words) {
        return Optional.ofNullable(MARKS.get(Wordings.plain(words)));
    }

    /** Boxes beside words: the words behind a ticked box, or before it where the first box stands behind the first words. */
    private static Optional<String> ticked(String words) {
        boolean before = BOX.matcher(words).lookingAt();
        List<String> chosen = new ArrayList<>();
        Matcher box = BOX.matcher(words);
        int from = 0;
        while (box.find()) {
            Matcher next = BOX.matcher(words);
            int end = next.find(box.end()) ? next.start() : words.length();
            if (TICKED.matcher(box.group()).matches()) {
                chosen.add(before ? words.substring(box.end(), end) : words.substring(from, box.start()));
            }
            from = box.end();
        }
        return chosen.size() == 1 ? only(chosen.getFirst()) : Optional.empty();
    }

    private static Optional<String> only(String words) {
        Optional<String> whole = whole(words);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> tokens = Arrays.asList(Wordings.plain(words).split(" "));
        Set<String> kinds = new HashSet<>();
        tokens.stream().filter(token -> token.length() > 1 && MARKS.containsKey(token)).map(MARKS::get).forEach(kinds::add);
        if (kinds.size() != 1 || tokens.stream().anyMatch(AGAINST::contains)) {
            return Optional.empty();
        }
        return nothingElse(tokens) || sourceBehind(words, tokens) ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static boolean nothingElse(List<String> tokens) {
        return tokens.stream().allMatch(token -> MARKS.containsKey(token) || BESIDE.contains(token));
    }

    /** The mark stands first, and what follows tells where the statement comes from. */
    private static boolean sourceBehind(String words, List<String> tokens) {
        String first = tokens.getFirst();
        String behind = words.strip().substring(Math.min(first.length(), words.strip().length()));
        return first.length() > 1 && MARKS.containsKey(first)
                && (behind.matches("\\s*[,;:(\u2013\u2014-].*") || tokens.size() > 1 && AFTER.contains(tokens.get(1)));
    }
}
