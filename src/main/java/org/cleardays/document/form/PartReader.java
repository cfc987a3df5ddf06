package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FilledForm.Outside;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;

/** Gathers what one section of a form says. */
final class PartReader {

    private final Part part;
    private final Spot heading;
    private final LabelsReader labels;
    private final RowsReader rows;
    private final List<Outside> outside = new ArrayList<>();
    private int tables;
    private int paragraphs;
    private int lastBlock = -1;

    PartReader(Part part, Recognition known, Spot heading) {
        this.part = part;
        this.heading = heading;
        this.labels = new LabelsReader(part, known);
        this.rows = new RowsReader(part, known, outside);
    }

    Part part() {
        return part;
    }

    /** No table has been read into it yet. */
    boolean unfilled() {
        return tables == 0;
    }

    /** Nothing at all has been read into it yet. */
    boolean holdsNothing() {
        return unfilled() && outside.isEmpty() && labels.fields().isEmpty();
    }

    /** Whether rows look like rows of this section. */
    boolean fits(List<Line> lines) {
        return part.shape() == Shape.LABELS ? labels.fit(lines) : rows.fit(lines);
    }

    /** Whether these rows say by their labels what they are. */
    boolean names(List<Line> lines) {
        return part.shape() == Shape.LABELS ? labels.fit(lines) : rows.headed(lines);
    }

    void paragraph(String words, Spot spot) {
        if (!words.isBlank() && !(part.shape() == Shape.LABELS && labels.written(words, spot))) {
            paragraphs++;
            outside.add(new Outside(words, spot, (tables > 0 ? "below the table, " : "") + "paragraph " + paragraphs));
        }
    }

    void rows(List<Line> lines) {
        int block = lines.getFirst().spot().block();
        if (block > lastBlock + 1) {
            tables++;
            rows.begin(tables);
        }
        lastBlock = block;
        paragraphs = 0;
        if (part.shape() == Shape.LABELS) {
            lines.forEach(labels::read);
        } else {
            rows.read(lines);
        }
    }

    /** Rows of a table of the author's own: words without a column. */
    void strange(List<Line> lines) {
        tables++;
        outside.addAll(outside(lines, "in a table of your own, "));
    }

    static List<Outside> outside(List<Line> lines, String where) {
        List<Outside> rows = new ArrayList<>();
        for (Line line : lines) {
            String words = line.written().stream().map(Field::text).collect(Collectors.joining(" · "));
            if (!words.isBlank()) {
                rows.add(new Outside(words, line.spot(), where + "row " + (line.spot().row() + 1)));
            }
        }
        return rows;
    }

    Map<String, String> fields() {
        return labels.fields();
    }

    Map<String, Spot> places() {
        return labels.places();
    }

    Section section() {
        return new Section(part.key(), heading, tables == 0, rows.rows(), outside);
    }
}
