package org.cleardays.document.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.Block.Spot;

/**
 * What was read from a filled-in form: words only, with no judgement of them.
 *
 * @param fields   single fields by key; a label the form does not have stands under its own words
 * @param places   where each field was written, by its key
 * @param sections those that were found, in the order of the form
 * @param own      parts under headings that the form does not have, in the order of the file
 */
public record FilledForm(Map<String, String> fields, Map<String, Spot> places, List<Section> sections, List<Own> own) {

    public FilledForm {
        fields = Map.copyOf(fields);
        places = Map.copyOf(places);
        sections = List.copyOf(sections);
        own = List.copyOf(own);
    }

    /**
     * A section.
     *
     * @param heading where its heading stands, or what it was found by
     * @param free    no table stands in it: what it says, it says in paragraphs
     * @param outside what was written in it but in none of its table's known cells
     */
    public record Section(String key, Spot heading, boolean free, List<Row> rows, List<Outside> outside) {

        public Section {
            rows = List.copyOf(rows);
            outside = List.copyOf(outside);
        }
    }

    /** A part under a heading of the author's own. */
    public record Own(String heading, Spot spot, List<Outside> outside) {

        public Own {
            outside = List.copyOf(outside);
        }
    }

    /**
     * Words that stand in no cell we know.
     *
     * @param where within its section, for people: "below the table, paragraph 2"
     */
    public record Outside(String words, Spot spot, String where) {
    }

    /**
     * A row that holds something.
     *
     * @param table  counts the tables of its section from 1
     * @param number counts the rows below the header from 1, empty ones too, as people count them
     * @param spots  where each cell of the row stands, by the key of its column
     */
    public record Row(int table, int number, Map<String, String> cells, Map<String, Spot> spots) {

        public Row {
            cells = Map.copyOf(cells);
            spots = Map.copyOf(spots);
        }

        /** What stands in the column of this key; blank where nothing does. */
        public String cell(String key) {
            return cells.getOrDefault(key, "");
        }

        /** Where in its section, for people: "row 2", "table 2, row 1". */
        public String where() {
            return where(table, number);
        }

        static String where(int table, int number) {
            return (table > 1 ? "table " + table + ", " : "") + "row " + number;
        }

        /** Where the row stands. */
        public Spot spot() {
            Spot any = spots.values().iterator().next();
            return new Spot(any.block(), any.row(), -1);
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
