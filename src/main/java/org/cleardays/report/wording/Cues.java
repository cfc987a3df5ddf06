package org.cleardays.report.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that tell something of a text. They are found as whole words, whatever their case and their blanks; a star at a word's end stands
 * for the rest of the word: {@code alleg*}.
 */
public final class Cues {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Pattern pattern;

    private Cues(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Cues of(Collection<String> phrases) {
        String any = phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Cues::expression)
                .collect(Collectors.joining("|"));
        return new Cues(Pattern.compile("(?<!" + LETTER + ")(?:" + any + ")(?!" + LETTER + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
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
        return pattern.matcher(text).find();
    }

    /** The first of them in a text, as it stands there. */
    public Optional<String> first(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a text begins with one of them. */
    public boolean begin(String text) {
        return pattern.matcher(text.strip()).lookingAt();
    }

    /** A text with a blank for each of them. */
    public String without(String text) {
        return pattern.matcher(text).replaceAll(" ");
    }
}
