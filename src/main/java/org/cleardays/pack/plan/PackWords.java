package org.cleardays.pack.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences about files that are in a pack as pages, or in none; they live in {@code templates/packs/files.properties}. */
public final class PackWords {

    private static final String FILE = "/templates/packs/files.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Properties WORDS = read();

    private PackWords() {
    }

    /** The sentence of this key, each {place} filled once; an error where there is none. */
    public static String say(String key, Map<String, Object> values) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no sentence for " + key);
        }
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), ""))));
    }

    public static String say(String key) {
        return say(key, Map.of());
    }

    /** The sentence of this key, or of the other one where there is none: no pack waits for a word. */
    static String sayOr(String key, String otherwise) {
        return say(WORDS.containsKey(key) ? key : otherwise);
    }

    private static Properties read() {
        try (Reader reader = new InputStreamReader(PackWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The words about files cannot be read: " + FILE, e);
        }
    }
}
