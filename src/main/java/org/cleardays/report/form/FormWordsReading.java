package org.cleardays.report.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.conference.authority.Written;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.report.form.FormWords.Section;

/** Reads one description over what it extends, and notes in the reading everything that is wrong with it. */
final class FormWordsReading {

    private static final List<String> KEYS = List.of("extends", "title", "language", "opening", "guide", "notes", "tables", "sections", "prefill");

    private final AuthorityReading reading;
    private final Written.Fields content;
    private final FormWords base;
    private final LabelReading labels;

    FormWordsReading(AuthorityReading reading, FormWords base) {
        this.reading = reading;
        this.content = reading.file().content();
        this.base = base;
        this.labels = new LabelReading(reading);
    }

    FormWords read() {
        reading.knownOnly(content, KEYS);
        Optional<String> title = reading.optional(content, "title", "the title of the form", Function.identity());
        return new FormWords(title.or(base::title),
                reading.optional(content, "language", "a language such as en-GB", Function.identity()).orElse(base.language()),
                content.find("opening").isPresent() ? texts("opening") : base.opening(), guide(),
                content.find("notes").isPresent() ? texts("notes") : base.notes(), tables(), sections(), prefill());
    }

    private List<String> texts(String key) {
        return reading.texts(content, key, "a list of sentences", Function.identity());
    }

    private List<List<String>> guide() {
        return content.find("guide").map(guide -> guide instanceof Written.Items rows ? rows.items().stream().map(this::row).toList()
                : noted(guide, "a list of rows, each a list of texts in [ ]", base.guide())).orElse(base.guide());
    }

    private List<String> row(Written row) {
        return row instanceof Written.Items cells
                ? cells.items().stream().flatMap(cell -> reading.text(cell, "a text", Function.identity()).stream()).toList()
                : noted(row, "a list of texts in [ ]", List.of());
    }

    private Map<String, List<Label>> tables() {
        Map<String, List<Label>> tables = new LinkedHashMap<>(base.tables());
        group("tables").forEach((kind, columns) -> {
            if (SectionReading.ROWS.contains(kind)) {
                tables.put(kind, labels.columns(kind, columns));
            } else {
                reading.fault(columns, "is no kind of table; known are " + String.join(", ", SectionReading.ROWS) + ".");
            }
        });
        return tables;
    }

    private Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        SectionReading section = new SectionReading(reading, labels, base);
        if (content.find("sections").isEmpty()) {
            reading.missing(content, "sections", "the list of the form's sections");
        }
        content.find("sections").ifPresent(list -> {
            List<Written> items = list instanceof Written.Items written ? written.items() : noted(list, "a list of sections", List.of());
            items.forEach(item -> section.read(item).ifPresent(read -> {
                if (sections.putIfAbsent(read.key(), read) != null) {
                    reading.fault(item, "is the second section with the key " + read.key() + "; give it another key, or leave one out.");
                }
            }));
        });
        return sections;
    }

    private Map<String, String> prefill() {
        Map<String, String> prefill = new LinkedHashMap<>(base.prefill());
        group("prefill").forEach((key, words) -> reading.text(words, "a text", Function.identity()).ifPresent(text -> prefill.put(key, text)));
        return prefill;
    }

    private Map<String, Written> group(String key) {
        return content.find(key).map(value -> value instanceof Written.Fields fields ? fields.fields()
                : noted(value, "a group of keys", Map.<String, Written>of())).orElse(Map.of());
    }

    private <T> T noted(Written value, String expected, T instead) {
        reading.fault(value, "is " + value.kind() + "; write " + expected + ".");
        return instead;
    }
}
