package org.cleardays.document.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.Block.Spot;

/**
 * What was read from a filled-in form: words only, with no judgement of them.
 *
 * @param fields   single fields by key; a label the form does not have stands under its own words
 * @param sections those whose heading was found, in the order of the form
 */
public record FilledForm(Map<String, String> fields, List<Section> sections) {

    public FilledForm {
        fields = Map.copyOf(fields);
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param heading where its heading stands
     * @param outside what was written in it but in none of its table's known cells
     */
    public record Section(String key, Spot heading, List<Row> rows, List<Outside> outside) {

        public Section {
            rows = List.copyOf(rows);
            outside = List.copyOf(outside);
        }
    }

    /** Words in a section that stand in no cell we know. */
    public record Outside(String words, Spot spot) {
    }

    /**
     * A row that holds something.
     *
     * @param number counts the rows below the header from 1, empty ones too, as people count them
     * @param spots  where each cell of the row stands, by the key of its column
     */
    public record Row(int number, Map<String, String> cells, Map<String, Spot> spots) {

        public Row {
            cells = Map.copyOf(cells);
            spots = Map.copyOf(spots);
        }

        /** What stands in the column of this key; blank where nothing does. */
        public String cell(String key) {
            return cells.getOrDefault(key, "");
        }
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The field of this key; blank where nothing was written. */
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }
}
