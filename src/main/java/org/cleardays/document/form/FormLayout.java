package org.cleardays.document.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form looks like: its title, what stands before the first section, and its sections with their tables.
 *
 * @param name     the form and its version, printed in the footer: {@code general/2026-01-05}
 * @param title    printed at the top and kept as the file's title
 * @param language such as {@code en-GB}
 * @param opening  paragraphs above the guide
 * @param guide    a table that explains how to write; its first row is its header
 * @param notes    paragraphs below the guide
 */
public record FormLayout(String name, String title, String language, List<String> opening, List<List<String>> guide, List<String> notes,
                         List<Part> parts) {

    public FormLayout {
        opening = List.copyOf(opening);
        guide = guide.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /** How a section's table is built. */
    public enum Shape {
        /** One row for each label: label on the left, what was written on the right. */
        LABELS,
        /** A header row of labels, and as many rows below it as there is to say. */
        ROWS
    }

    /**
     * A section.
     *
     * @param key      such as {@code worried}
     * @param group    a heading above this one, printed where it differs from that of the section before; blank where there is none
     * @param also     other words by which the heading is known
     * @param guidance one sentence below the heading, never read as the author's
     * @param labels   of the rows (LABELS) or of the columns (ROWS)
     * @param blank    how many empty rows the blank form offers (ROWS)
     */
    public record Part(String key, String group, String heading, List<String> also, String guidance, Shape shape, List<Label> labels,
                       int blank) {

        public Part {
            also = List.copyOf(also);
            labels = List.copyOf(labels);
        }

        /** A section that stands in no group. */
        public Part(String key, String heading, List<String> also, String guidance, Shape shape, List<Label> labels, int blank) {
            this(key, "", heading, also, guidance, shape, labels, blank);
        }

        /** Whether these words are its heading. */
        boolean isHeaded(String words) {
            return Stream.concat(Stream.of(heading), also.stream()).map(Phrases::compared).anyMatch(words::equals);
        }

        /** The key of each label by its words as compared, also by the other words it is known by. */
        public Map<String, String> keysByLabel() {
            Map<String, String> keys = new LinkedHashMap<>();
            labels.forEach(label -> Stream.concat(Stream.of(label.label()), label.also().stream())
                    .forEach(words -> keys.putIfAbsent(Phrases.compared(words), label.key())));
            return keys;
        }
    }

    /**
     * A label of a table.
     *
     * @param key     what reading answers it as
     * @param label   as printed
     * @param also    other words by which it is known
     * @param width   share of the table's width, in per cent; of no meaning for labels of rows
     * @param choices what is asked for where it is one of a few words; some make a column of each and tick it
     */
    public record Label(String key, String label, List<String> also, int width, List<String> choices) {

        public Label {
            also = List.copyOf(also);
            choices = List.copyOf(choices);
        }

        /** A label that offers nothing to choose from. */
        public Label(String key, String label, List<String> also, int width) {
            this(key, label, also, width, List.of());
        }
    }

    /** The section these words are the heading of. */
    public Optional<Part> headed(String words) {
        String compared = Phrases.compared(words);
        return parts.stream().filter(part -> part.isHeaded(compared)).findFirst();
    }
}
