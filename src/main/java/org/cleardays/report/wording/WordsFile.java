package org.cleardays.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of words under {@code templates/reports}: keys, each with a text, a list or a group of keys. */
public final class WordsFile {

    private static final String FOLDER = "/templates/reports/";

    private final String name;
    private final Map<String, Object> content;

    private WordsFile(String name, Map<String, Object> content) {
        this.name = name;
        this.content = content;
    }

    /** Reads the file of this name, {@code findings.yaml}. */
    public static WordsFile read(String name) {
        try (InputStream in = WordsFile.class.getResourceAsStream(FOLDER + name)) {
            return new WordsFile(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
        }
    }

    /** The sentence under this key, its placeholders filled in pairs of name and value. */
    public String sentence(String key, String... values) {
        String sentence = String.valueOf(required(key));
        for (int i = 0; i < values.length; i += 2) {
            sentence = sentence.replace("{" + values[i] + "}", values[i + 1]);
        }
        return sentence;
    }

    /** Whether there is anything under this key. */
    public boolean has(String key) {
        return content.containsKey(key);
    }

    /** The list under this key. */
    public List<String> list(String key) {
        return ((List<?>) required(key)).stream().map(String::valueOf).toList();
    }

    /** The phrases under this key. */
    public Cues cues(String key) {
        return Cues.of(list(key));
    }

    /** Everything in the file, in its order. */
    public Map<String, Object> content() {
        return content;
    }

    private Object required(String key) {
        if (content.get(key) == null) {
            throw new IllegalStateException(FOLDER + name + " lacks \"" + key + "\"");
        }
        return content.get(key);
    }
}
