package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.document.form.Block.Cell;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.Block.Table;

/** A table's cells in their columns, each merged one with the words it shows. */
final class Grid {

    /**
     * A cell in its place.
     *
     * @param from      its first column, from 0
     * @param span      how many columns it takes
     * @param continued its words stand in the cell above, which is merged with it
     */
    record Field(String text, String tag, Spot spot, int from, int span, boolean continued) {

        boolean blank() {
            return text.isBlank();
        }

        /** Something stands here and not only in the cell above. */
        boolean written() {
            return !continued && !text.isBlank();
        }
    }

    /** A row. */
    record Line(Spot spot, List<Field> fields) {

        Line {
            fields = List.copyOf(fields);
        }

        /** The fields in which something stands. */
        List<Field> written() {
            return fields.stream().filter(Field::written).toList();
        }

        int width() {
            return fields.stream().mapToInt(field -> field.from() + field.span()).max().orElse(0);
        }
    }

    private Grid() {
    }

    static List<Line> of(Table table, int block, OwnWords own) {
        List<Line> lines = new ArrayList<>();
        Map<Integer, Field> above = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(line(table.rows().get(i).cells(), new Spot(block, i, -1), own, above));
        }
        return lines;
    }

    private static Line line(List<Cell> cells, Spot row, OwnWords own, Map<Integer, Field> above) {
        List<Field> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Field over = above.get(from);
            boolean continued = cell.continued() && over != null;
            Field field = new Field(continued ? over.text() : own.answer(cell.text()), cell.tag(), new Spot(row.block(), row.row(), i), from,
                    cell.columns(), continued);
            above.put(from, field);
            fields.add(field);
            from += cell.columns();
        }
        return new Line(row, fields);
    }
}
