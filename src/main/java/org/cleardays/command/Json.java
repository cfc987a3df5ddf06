package org.cleardays.command;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command says to a program. Written by hand: a library for it takes as long to load as all the rest of a command. */
public final class Json {

    private static final char FIRST_PRINTABLE = ' ';
    private static final String ONE_LINE = "";

    private Json() {
    }

    /** Of maps, collections, numbers, truths and words, those of RFC 8259; what is anything else stands as its words. */
    public static String of(Object value) {
        return of(value, "\n");
    }

    /** The same on one line, for programs that take one object a line. */
    public static String line(Object value) {
        return of(value, ONE_LINE);
    }

    static String refused(String why) {
        return of(Map.of("refused", why));
    }

    private static String of(Object value, String line) {
        String inner = line.equals(ONE_LINE) ? ONE_LINE : line + "  ";
        String next = line.equals(ONE_LINE) ? ", " : "," + inner;
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map -> map.entrySet().stream().map(entry -> words(entry.getKey()) + ": " + of(entry.getValue(), inner))
                    .collect(Collectors.joining(next, "{" + inner, line + "}"));
            case Collection<?> many when many.isEmpty() -> "[]";
            case Collection<?> many -> many.stream().map(one -> of(one, inner)).collect(Collectors.joining(next, "[" + inner, line + "]"));
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
