package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.document.word.FilledForm.Row;
import org.cleardays.document.word.FilledForm.Section;
import org.cleardays.document.word.FormLayout.Part;
import org.w3c.dom.Element;

/** Gathers what one section of a form says. */
final class PartReader {

    private final Part part;
    private final WordText text;
    private final Map<String, String> keys;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private int row;

    PartReader(Part part, WordText text) {
        this.part = part;
        this.text = text;
        this.keys = FormReader.keysByLabel(part);
    }

    void outside(String words) {
        if (!words.isBlank()) {
            outside.add(words);
        }
    }

    void table(Element table) {
        List<List<String>> written = FormReader.rows(table).stream().map(this::cells).toList();
        if (FormReader.isLabelled(part)) {
            written.forEach(this::field);
        } else {
            rows(written);
        }
    }

    Map<String, String> fields() {
        return fields;
    }

    Section section() {
        return new Section(part.key(), rows, outside);
    }

    private void field(List<String> cells) {
        String label = WordText.compared(cells.getFirst());
        String value = WordText.tidy(String.join(" ", cells.subList(1, cells.size())));
        if (!label.isEmpty() || !value.isEmpty()) {
            fields.merge(keys.getOrDefault(label, label), value, (first, second) -> WordText.tidy(first + " " + second));
        }
    }

    private void rows(List<List<String>> written) {
        List<String> columns = inOrder();
        for (List<String> cells : written) {
            if (isHeader(cells)) {
                columns = cells.stream().map(WordText::compared).map(label -> keys.getOrDefault(label, "")).toList();
            } else {
                row++;
                row(columns, cells);
            }
        }
    }

    private void row(List<String> columns, List<String> cells) {
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String key = i < columns.size() ? columns.get(i) : "";
            if (key.isEmpty()) {
                outside(cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                known.put(key, cells.get(i));
            }
        }
        if (!known.isEmpty()) {
            rows.add(new Row(row, known));
        }
    }

    /** A row is the header where at least half of the labels stand in it, wherever it is and whatever was added to it. */
    private boolean isHeader(List<String> cells) {
        long labels = cells.stream().map(WordText::compared).filter(keys::containsKey).distinct().count();
        return labels >= 2 && labels * 2 >= keys.size();
    }

    /** Until a header is seen (it may have been removed), columns count in the order of the form. */
    private List<String> inOrder() {
        return part.labels().stream().map(FormLayout.Label::key).toList();
    }

    /** The words of each cell; one that spans columns stands in the first of them. */
    private List<String> cells(Element tableRow) {
        List<String> cells = new ArrayList<>();
        for (Element cell : FormReader.cells(tableRow)) {
            cells.add(text.of(cell));
            for (int spanned = 1; spanned < span(cell); spanned++) {
                cells.add("");
            }
        }
        return cells.isEmpty() ? List.of("") : cells;
    }

    private static int span(Element cell) {
        return Xml.descendants(cell, "gridSpan").stream().map(span -> Xml.attribute(span, "val"))
                .filter(value -> value.matches("[1-9]\\d?")).mapToInt(Integer::parseInt).findFirst().orElse(1);
    }
}
