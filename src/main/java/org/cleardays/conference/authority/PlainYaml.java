package org.cleardays.conference.authority;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every value is text, true, false, a list or a mapping: no dates, no numbers, no objects guessed. */
public final class PlainYaml {

    private PlainYaml() {
    }

    /** The mapping a text holds; throws what {@code refusal} makes of the sentence that says what is wrong. */
    public static Map<String, Object> mapping(String yaml, Function<String, RuntimeException> refusal) {
        if (load(yaml, refusal) instanceof Map<?, ?> map) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    mapping.put(String.valueOf(key), value);
                }
            });
            return mapping;
        }
        throw refusal.apply("The file holds no keys; write \"key: value\" lines.");
    }

    private static Object load(String yaml, Function<String, RuntimeException> refusal) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        try {
            return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextAndTruth()).load(yaml);
        } catch (YAMLException e) {
            RuntimeException refused = refusal.apply("This is no YAML: " + e.getMessage().strip().replaceAll("\\s+", " ") + ".");
            refused.initCause(e);
            throw refused;
        }
    }

    /** SnakeYAML's own reading of dates would make a time of 10:00 a number of minutes. */
    private static final class TextAndTruth extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, java.util.regex.Pattern.compile("^(?:true|false)$"), "tf");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
