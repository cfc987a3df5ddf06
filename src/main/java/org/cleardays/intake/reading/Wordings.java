package org.cleardays.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What people and machines write, as patterns by name: {@code intake/wordings.yaml}. */
final class Wordings {

    private static final String FILE = "/intake/wordings.yaml";
    private static final Map<?, ?> READ = read();

    private Wordings() {
    }

    /** The patterns of this name, in any letter case. */
    static List<Pattern> of(String name) {
        if (!(READ.get(name) instanceof List<?> patterns)) {
            throw new IllegalStateException(FILE + " lacks the list \"" + name + "\"");
        }
        return patterns.stream().map(pattern -> Pattern.compile(String.valueOf(pattern), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
    }

    static boolean anyFound(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static Map<?, ?> read() {
        try (InputStream in = Wordings.class.getResourceAsStream(FILE)) {
            return (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
