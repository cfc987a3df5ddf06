package org.cleardays.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words as they stand in {@code templates/reports/wordings.yaml}. */
final class Wordings {

    private static final String FILE = "/templates/reports/wordings.yaml";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final Wordings SHIPPED = load();

    private final Map<String, Object> words;

    private Wordings(Map<String, Object> words) {
        this.words = words;
    }

    private static Wordings load() {
        try (InputStream in = Wordings.class.getResourceAsStream(FILE)) {
            return new Wordings(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The phrases under this key, as compared. */
    List<String> phrases(String key) {
        return phrases(words.get(key));
    }

    /** What each phrase under this key means: the word it stands under. */
    Map<String, String> meanings(String key) {
        Map<String, String> meanings = new LinkedHashMap<>();
        ((Map<?, ?>) words.get(key)).forEach((meaning, phrases) -> phrases(phrases).forEach(phrase -> meanings.put(phrase, String.valueOf(meaning))));
        return meanings;
    }

    private static List<String> phrases(Object list) {
        List<String> phrases = new ArrayList<>();
        ((List<?>) list).forEach(phrase -> phrases.add(plain(String.valueOf(phrase))));
        return phrases;
    }

    /** Without case and punctuation. */
    static String plain(String words) {
        return NO_WORD.matcher(words.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }
}
