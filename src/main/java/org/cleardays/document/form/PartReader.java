package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.document.form.Block.Cell;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.Block.Table;
import org.cleardays.document.form.FilledForm.Outside;
import org.cleardays.document.form.FilledForm.Row;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;

/** Gathers what one section of a form says. */
final class PartReader {

    private final Part part;
    private final Spot heading;
    private final Map<String, String> keys;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private final Map<String, Spot> places = new LinkedHashMap<>();
    private int row;
    private int tables;
    private int paragraphs;

    PartReader(Part part, Spot heading) {
        this.part = part;
        this.heading = heading;
        this.keys = part.keysByLabel();
    }

    void paragraph(String words, Spot spot) {
        if (!words.isBlank()) {
            paragraphs++;
            outside.add(new Outside(words, spot, (tables > 0 ? "below the table, " : "") + "paragraph " + paragraphs));
        }
    }

    void table(Table table, int block) {
        tables++;
        paragraphs = 0;
        if (part.shape() == Shape.LABELS) {
            for (int i = 0; i < table.rows().size(); i++) {
                field(table.rows().get(i).cells(), new Spot(block, i, -1));
            }
        } else {
            rows(table, block);
        }
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<String, Spot> places() {
        return places;
    }

    Section section() {
        return new Section(part.key(), heading, tables == 0, rows, outside);
    }

    private void field(List<Cell> cells, Spot spot) {
        List<String> words = cells.stream().map(Cell::text).toList();
        String label = words.isEmpty() ? "" : Phrases.compared(words.getFirst());
        String value = words.isEmpty() ? "" : Phrases.tidy(String.join(" ", words.subList(1, words.size())));
        if (!label.isEmpty() || !value.isEmpty()) {
            places.putIfAbsent(keys.getOrDefault(label, label), spot);
            fields.merge(keys.getOrDefault(label, label), value, (first, second) -> Phrases.tidy(first + " " + second));
        }
    }

    private void rows(Table table, int block) {
        List<String> columns = inOrder();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = table.rows().get(i).cells();
            if (isHeader(cells)) {
                columns = headed(cells);
            } else {
                row++;
                row(columns, cells, new Spot(block, i, -1));
            }
        }
    }

    /** The key of each column of the grid; a label that spans several names the first of them. */
    private List<String> headed(List<Cell> cells) {
        List<String> columns = new ArrayList<>();
        for (Cell cell : cells) {
            columns.add(keys.getOrDefault(Phrases.compared(cell.text()), ""));
            for (int spanned = 1; spanned < cell.columns(); spanned++) {
                columns.add("");
            }
        }
        return columns;
    }

    private void row(List<String> columns, List<Cell> cells, Spot spot) {
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            String key = column < columns.size() ? columns.get(column) : "";
            Spot place = new Spot(spot.block(), spot.row(), i);
            if (key.isEmpty()) {
                cell(cells.get(i).text(), place, i + 1);
            } else if (!cells.get(i).text().isBlank()) {
                known.put(key, cells.get(i).text());
            }
            spots.putIfAbsent(key, place);
            column += cells.get(i).columns();
        }
        if (!known.isEmpty()) {
            rows.add(new Row(row, known, spots));
        }
    }

    private void cell(String words, Spot spot, int column) {
        if (!words.isBlank()) {
            outside.add(new Outside(words, spot, "row " + row + ", column " + column));
        }
    }

    /** A row is the header where at least half of the labels stand in it, wherever it is and whatever was added to it. */
    private boolean isHeader(List<Cell> cells) {
        long labels = cells.stream().map(cell -> keys.get(Phrases.compared(cell.text()))).filter(key -> key != null).distinct().count();
        return labels >= 2 && labels * 2 >= part.labels().size();
    }

    /** Until a header is seen (it may have been removed), columns count in the order of the form. */
    private List<String> inOrder() {
        return part.labels().stream().map(Label::key).toList();
    }
}
