package org.cleardays.report.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.FormLayout.Label;

/**
 * What one description says, its own words put over those of the description it extends.
 *
 * @param title    empty where none was written
 * @param tables   the columns of a table by its name
 * @param sections by key, in the order of the form
 * @param prefill  sentences for what is filled in beforehand, by key
 */
public record FormWords(Optional<String> title, String language, List<String> opening, List<List<String>> guide, List<String> notes,
                        Map<String, List<Label>> tables, Map<String, Section> sections, Map<String, String> prefill) {

    /** What a description that extends nothing begins with. */
    static final FormWords NONE = new FormWords(Optional.empty(), "en-GB", List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

    public FormWords {
        tables = Map.copyOf(tables);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        prefill = Map.copyOf(prefill);
    }

    /**
     * A section.
     *
     * @param kind    {@code fields}, {@code statements}, {@code chronology}, {@code scales} or {@code sign-off}
     * @param group   see {@link org.cleardays.document.form.FormLayout.Part}
     * @param onlyFor the kinds of conference it is asked for; empty: for all
     * @param labels  of its rows, or its own columns; empty where it has the columns of its kind
     */
    public record Section(String key, String kind, String group, String heading, List<String> also, String guidance, int blank,
                          List<String> onlyFor, List<Label> labels) {

        public Section {
            also = List.copyOf(also);
            onlyFor = List.copyOf(onlyFor);
            labels = List.copyOf(labels);
        }

        /** Label and value stand side by side; elsewhere columns stand under a header. */
        public boolean isOfLabels() {
            return kind.equals("fields") || kind.equals("sign-off");
        }
    }

    /** The labels of a section: its own, or the columns of its kind. */
    public List<Label> labels(Section section) {
        return section.labels().isEmpty() ? tables.getOrDefault(section.kind(), List.of()) : section.labels();
    }
}
