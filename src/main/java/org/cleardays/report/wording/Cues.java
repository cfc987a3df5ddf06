package org.cleardays.report.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that tell something of a text. They are found as whole words, whatever their case and their blanks; a star at a word's end stands
 * for the rest of the word: {@code alleg*}.
 */
public final class Cues {

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern FIRST_WORD = Pattern.compile("(" + LETTER + "+)(\\*?)");

    private final Pattern pattern;
    /** The first words of the phrases: only where one of them stands, the phrases are looked for. */
    private final Set<String> firsts = new HashSet<>();
    private final List<String> beginnings;

    private Cues(Pattern pattern, Collection<String> phrases) {
        this.pattern = pattern;
        List<MatchResult> words = phrases.stream().flatMap(phrase -> FIRST_WORD.matcher(phrase).results().limit(1)).toList();
        words.stream().filter(word -> word.group(2).isEmpty()).map(word -> word.group(1).toLowerCase(Locale.UK)).forEach(firsts::add);
        this.beginnings = words.stream().filter(word -> !word.group(2).isEmpty()).map(word -> word.group(1).toLowerCase(Locale.UK)).toList();
    }

    public static Cues of(Collection<String> phrases) {
        String any = phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Cues::expression)
                .collect(Collectors.joining("|"));
        return new Cues(Pattern.compile("(?:" + any + ")(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), phrases);
    }

    private static String expression(String phrase) {
        return Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.").matcher(phrase.strip()).results().map(part -> switch (part.group().charAt(0)) {
            case ' ' -> "\\s+";
            case '*' -> LETTER + "*";
            case '\'' -> "['’]";
            default -> Pattern.quote(part.group());
        }).collect(Collectors.joining());
    }

    public boolean in(String text) {
        return find(text, 0).isPresent();
    }

    /** The first of them in a text, as it stands there. */
    public Optional<String> first(String text) {
        return find(text, 0).map(MatchResult::group);
    }

    /** A text with a blank for each of them. */
    public String without(String text) {
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (Optional<MatchResult> found = find(text, 0); found.isPresent(); found = find(text, done)) {
            rest.append(text, done, found.get().start()).append(' ');
            done = found.get().end();
        }
        return rest.append(text, done, text.length()).toString();
    }

    private Optional<MatchResult> find(String text, int from) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int end;
        for (int start = next(text, from); start < text.length(); start = next(text, end)) {
            end = endOfWord(text, start);
            if (mayBegin(text.substring(start, end).toLowerCase(Locale.UK)) && matcher.region(start, text.length()).lookingAt()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private boolean mayBegin(String word) {
        return firsts.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
