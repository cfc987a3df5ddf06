package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.Columns.Column;
import org.cleardays.document.form.FilledForm.Outside;
import org.cleardays.document.form.FilledForm.Row;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;

/** Reads the rows of a section's tables by their columns. */
final class RowsReader {

    private static final String TEXT = "text";
    private static final Pattern TICK = Pattern.compile("[xX\u2713\u2714\u2611\u2612\u221a\u25a0\u25cf*]|yes|Yes|YES");
    private static final Pattern NO_TICK = Pattern.compile("[\u2610\u25a1\u25cb\u2013-]|no|No");

    private final Part part;
    private final OwnWords own;
    private final Columns known;
    private final List<Row> rows = new ArrayList<>();
    private final List<Outside> outside;
    private List<Column> columns;
    private int table;
    private int number;

    RowsReader(Part part, Recognition recognition, List<Outside> outside) {
        this.part = part;
        this.own = recognition.own();
        this.known = recognition.columns(part);
        this.outside = outside;
        this.columns = known.inOrder();
    }

    List<Row> rows() {
        return rows;
    }

    /** The next table of the section begins. */
    void begin(int next) {
        table = next;
        number = 0;
        columns = known.inOrder();
    }

    boolean headed(List<Line> lines) {
        return lines.stream().anyMatch(known::isHeader);
    }

    /** Rows with our header or our tags, or as many columns as ours without any header. */
    boolean fit(List<Line> lines) {
        return headed(lines) || Tags.section(lines).filter(part.key()::equals).isPresent()
                || lines.stream().mapToInt(Line::width).max().orElse(0) == part.labels().size();
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            if (known.isHeader(line)) {
                columns = known.under(line);
            } else {
                number++;
                row(line);
            }
        }
    }

    private void row(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        boolean byTag = Tags.tell(line);
        for (Field field : line.fields()) {
            Column column = known.of(field, columns, byTag);
            spots.putIfAbsent(column.key(), field.spot());
            if (column.known()) {
                put(column, field, cells);
            } else if (field.written()) {
                outside.add(new Outside(field.text(), field.spot(), where() + (column.words().isBlank() ? ", column " + (field.from() + 1)
                        : ", \u201c" + column.words() + "\u201d")));
            }
        }
        if (line.fields().stream().anyMatch(Field::written) && !cells.isEmpty() && !own.example(cells.getOrDefault(TEXT, ""))) {
            add(line, cells, spots);
        }
    }

    private void put(Column column, Field field, Map<String, String> cells) {
        String words = column.choice().isEmpty() ? field.text() : ticked(column, field);
        if (!words.isBlank()) {
            cells.merge(column.key(), words, (first, second) -> first + " " + second);
        }
    }

    private static String ticked(Column column, Field field) {
        if (field.blank() || NO_TICK.matcher(field.text()).matches()) {
            return "";
        }
        return TICK.matcher(field.text()).matches() ? column.choice() : column.choice() + " " + field.text();
    }

    /** A row whose statement is merged with the one above says more about that one: two marks of one statement are then two, not one each. */
    private void add(Line line, Map<String, String> cells, Map<String, Spot> spots) {
        boolean more = !rows.isEmpty() && line.fields().stream().anyMatch(field -> field.continued() && field.spot().equals(spots.get(TEXT)));
        if (more) {
            Row above = rows.removeLast();
            Map<String, String> both = new LinkedHashMap<>(above.cells());
            line.written().forEach(field -> both.merge(known.of(field, columns, Tags.tell(line)).key(), field.text(),
                    (first, second) -> first.equals(second) ? first : first + "; " + second));
            both.remove("");
            rows.add(new Row(above.table(), above.number(), both, above.spots()));
        } else {
            rows.add(new Row(table, number, cells, spots));
        }
    }

    private String where() {
        return Row.where(table, number);
    }
}
