package org.cleardays.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand around an author's statements; they live in {@code templates/copies/words.properties}. */
final class CopyWords {

    private static final String FILE = "/templates/copies/words.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Properties words = new Properties();

    CopyWords() {
        try (Reader reader = new InputStreamReader(CopyWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the copies cannot be read: " + FILE, e);
        }
    }

    /** The words of this key, each {place} filled once. */
    String say(String key, Map<String, String> values) {
        String template = words.getProperty(key);
        if (template == null) {
            throw new IllegalStateException(FILE + " has no words for " + key);
        }
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))).strip();
    }
}
