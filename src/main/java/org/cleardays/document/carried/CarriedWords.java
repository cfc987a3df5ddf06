package org.cleardays.document.carried;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand on the pages of a carried file; they live in {@code templates/print/carried.properties}. */
final class CarriedWords {

    private static final String FILE = "/templates/print/carried.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Properties WORDS = read();

    private CarriedWords() {
    }

    /** The words of this key, each {place} filled once. */
    static String say(String key, Map<String, Object> values) {
        return PLACE.matcher(WORDS.getProperty(key))
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), ""))));
    }

    private static Properties read() {
        try (Reader reader = new InputStreamReader(CarriedWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The words of carried pages cannot be read: " + FILE, e);
        }
    }
}
