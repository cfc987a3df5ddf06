package org.cleardays.conference.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One authority's file, {@code authorities/<name>.yaml}, as it is written: settings and rules, each value still text.
 *
 * @param name    the file's name without its ending
 * @param content what stands in it, by key
 */
public record AuthorityFile(String name, Map<String, Object> content) {

    public AuthorityFile {
        content = Map.copyOf(content);
    }

    /** Reads a file's text; {@link AuthorityRefused} where it is no YAML mapping. */
    public static AuthorityFile of(String name, String yaml) {
        return new AuthorityFile(name, PlainYaml.mapping(yaml, fault -> new AuthorityRefused(List.of(path(name) + ": " + fault))));
    }

    /** Reads the file of this name from the class path. */
    public static AuthorityFile fromClassPath(String name) {
        try (InputStream in = AuthorityFile.class.getResourceAsStream("/" + path(name))) {
            if (in == null) {
                throw new AuthorityRefused(List.of("There is no file " + path(name) + "."));
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path(name) + " cannot be read", e);
        }
    }

    /** Reads the value of a key; a missing or unreadable one is added to {@code faults} and answered with null. */
    public <T> T read(String key, String expected, Function<String, T> reading, List<String> faults) {
        return read(content, "", key, expected, reading, faults);
    }

    /** The same for a mapping within the file, {@code within} being the path to it, such as {@code rules[2].}. */
    public <T> T read(Map<?, ?> mapping, String within, String key, String expected, Function<String, T> reading, List<String> faults) {
        Object value = mapping.get(key);
        if (value == null || value.toString().isBlank()) {
            faults.add(path() + ": " + within + key + " is missing; write " + expected + ".");
            return null;
        }
        try {
            return reading.apply(value.toString());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            faults.add(path() + ": " + within + key + " says \"" + value + "\"; write " + expected + ".");
            return null;
        }
    }

    public String path() {
        return path(name);
    }

    private static String path(String name) {
        return "authorities/" + name + ".yaml";
    }
}
