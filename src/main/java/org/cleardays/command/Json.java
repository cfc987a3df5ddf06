package org.cleardays.command;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command says to a program. Written by hand: a library for it takes as long to load as all the rest of a command. */
final class Json {

    private static final char FIRST_PRINTABLE = ' ';

    private Json() {
    }

    /** Of maps, collections, numbers, truths and words, those of RFC 8259; what is anything else stands as its words. */
    static String of(Object value) {
        return of(value, "\n");
    }

    static String refused(String why) {
        return of(Map.of("refused", why));
    }

    private static String of(Object value, String line) {
        String inner = line + "  ";
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map -> map.entrySet().stream().map(entry -> words(entry.getKey()) + ": " + of(entry.getValue(), inner))
                    .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
            case Collection<?> many when many.isEmpty() -> "[]";
            case Collection<?> many -> many.stream().map(one -> of(one, inner)).collect(Collectors.joining("," + inner, "[" + inner, line + "]"));
            default -> words(value);
        };
    }

    private static String words(Object value) {
        return value.toString().chars().mapToObj(Json::letter).collect(Collectors.joining("", "\"", "\""));
    }

    private static String letter(int letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> letter < FIRST_PRINTABLE ? "\\u%04x".formatted(letter) : Character.toString(letter);
        };
    }
}
