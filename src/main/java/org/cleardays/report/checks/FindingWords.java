package org.cleardays.report.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.cleardays.report.Finding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The sentences of findings, as they stand in {@code templates/reports/findings.yaml}. */
final class FindingWords {

    private static final String FILE = "/templates/reports/findings.yaml";

    private final Map<String, String> sentences;

    private FindingWords(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    static FindingWords load() {
        try (InputStream in = FindingWords.class.getResourceAsStream(FILE)) {
            return new FindingWords(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** A finding at a place (blank for the whole report), its sentence's placeholders filled in pairs of name and value. */
    Finding at(String place, String key, String... values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException(FILE + " lacks the sentence \"" + key + "\"");
        }
        for (int i = 0; i < values.length; i += 2) {
            sentence = sentence.replace("{" + values[i] + "}", values[i + 1]);
        }
        return new Finding(place, sentence);
    }
}
