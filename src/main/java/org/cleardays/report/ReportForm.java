package org.cleardays.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.FormLayout;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.report.FormSection.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One version of a report form, as its {@code form.yaml} describes it.
 *
 * @param name    the form and its version, {@code general/2026-01-05}
 * @param prefill sentences for what is filled in beforehand, by key
 */
public record ReportForm(String name, List<FormSection> sections, FormLayout layout, Map<String, String> prefill) {

    public ReportForm {
        sections = List.copyOf(sections);
        prefill = Map.copyOf(prefill);
    }

    /** The sections of this kind, in order. */
    public List<FormSection> sections(Kind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    public Optional<FormSection> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** Reads a form's description. */
    public static ReportForm of(String name, String yaml) {
        return new Description(name, mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml))).form();
    }

    private static Map<String, Object> mapping(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> mapping = new java.util.LinkedHashMap<>();
            map.forEach((key, entry) -> mapping.put(String.valueOf(key), entry));
            return mapping;
        }
        throw new IllegalArgumentException("A form's description holds \"" + value + "\" where keys and values belong");
    }

    /** The description as it stands in the file. */
    private record Description(String name, Map<String, Object> keys) {

        ReportForm form() {
            List<FormSection> sections = new ArrayList<>();
            List<Part> parts = new ArrayList<>();
            for (Map<String, Object> section : mappings(required(keys, "sections"))) {
                FormSection described = section(section);
                sections.add(described);
                parts.add(part(described, section));
            }
            Map<String, String> prefill = new java.util.LinkedHashMap<>();
            mapping(required(keys, "prefill")).forEach((key, words) -> prefill.put(key, String.valueOf(words)));
            return new ReportForm(name, sections, new FormLayout(name, text(keys, "title"), text(keys, "language"), texts("opening"),
                    guide(), texts("notes"), parts), prefill);
        }

        private FormSection section(Map<String, Object> section) {
            Kind kind = Kind.valueOf(text(section, "kind").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            return new FormSection(text(section, "key"), text(section, "heading"), text(section, "guidance"), kind);
        }

        private Part part(FormSection section, Map<String, Object> described) {
            boolean single = section.kind() == Kind.FIELDS || section.kind() == Kind.SIGN_OFF;
            String table = section.kind().name().toLowerCase(java.util.Locale.ROOT);
            Object labels = single ? required(described, "labels") : required(mapping(required(keys, "tables")), table);
            int blank = single ? 0 : Integer.parseInt(text(described, "blank"));
            return new Part(section.key(), section.heading(), texts(described, "also"), section.guidance(), single ? Shape.LABELS : Shape.ROWS,
                    mappings(labels).stream().map(Description::label).toList(), blank);
        }

        private static Label label(Map<String, Object> label) {
            return new Label(text(label, "key"), text(label, "label"), texts(label, "also"), Integer.parseInt(String.valueOf(label.getOrDefault("width", "0"))));
        }

        private List<List<String>> guide() {
            return ((List<?>) required(keys, "guide")).stream()
                    .map(row -> ((List<?>) row).stream().map(String::valueOf).toList()).toList();
        }

        private static List<String> texts(Map<String, Object> from, String key) {
            return ((List<?>) from.getOrDefault(key, List.of())).stream().map(String::valueOf).toList();
        }

        private List<String> texts(String key) {
            return ((List<?>) required(keys, key)).stream().map(String::valueOf).toList();
        }

        private static List<Map<String, Object>> mappings(Object list) {
            return ((List<?>) list).stream().map(ReportForm::mapping).toList();
        }

        private static String text(Map<String, Object> from, String key) {
            return String.valueOf(required(from, key));
        }

        private static Object required(Map<String, Object> from, String key) {
            if (from.get(key) == null) {
                throw new IllegalArgumentException("A form's description lacks the key \"" + key + "\"");
            }
            return from.get(key);
        }
    }
}
