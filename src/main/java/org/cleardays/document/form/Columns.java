package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;

/** The columns of a section's table, and how its header row is known wherever it is, whatever was moved, renamed, merged, added or left out. */
final class Columns {

    /**
     * A column as it stands in the file.
     *
     * @param key    of the form's label; blank where it has none like it
     * @param choice the word that a tick in this column chooses; blank where words are written in it
     * @param words  of its header cell
     */
    record Column(String key, String choice, String words) {

        static final Column UNKNOWN = new Column("", "", "");

        static Column of(String key) {
            return new Column(key, "", "");
        }

        boolean known() {
            return !key.isEmpty();
        }
    }

    private record Named(String words, Column column, Wording wording) {
    }

    /** What the forms of before April 2026 ask for in their column of marks, without describing it as choices. */
    private static final List<String> KINDS = List.of("Fact", "Observation", "Allegation", "Opinion");

    private static final int LONGEST = 150;

    private final Part part;
    private final Map<String, Column> byWords = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    Columns(Part part) {
        this.part = part;
        part.labels().forEach(label -> name(label.label(), Column.of(label.key())));
        for (Label label : part.labels()) {
            label.also().forEach(words -> name(words, Column.of(label.key())));
            choices(label).forEach(choice -> name(choice, new Column(label.key(), choice, "")));
        }
    }

    private static List<String> choices(Label label) {
        return label.choices().isEmpty() && label.key().equals("mark") ? KINDS : label.choices();
    }

    private void name(String words, Column column) {
        String compared = Phrases.compared(words);
        if (!compared.isEmpty() && byWords.putIfAbsent(compared, column) == null) {
            named.add(new Named(compared, column, Wording.of(words)));
        }
    }

    /** The columns as the form has them: they count until a header is seen, which may have been removed. */
    List<Column> inOrder() {
        return part.labels().stream().map(label -> Column.of(label.key())).toList();
    }

    boolean has(String key) {
        return part.labels().stream().anyMatch(label -> label.key().equals(key));
    }

    /** A row is the header where at least half of the labels stand in it, or nothing but labels, and two at least. */
    boolean isHeader(Line line) {
        List<Field> written = line.fields().stream().filter(field -> !field.blank()).toList();
        boolean one = written.size() < 2 && written.stream().allMatch(field -> field.span() < 2);
        if (one || written.stream().anyMatch(field -> field.text().length() > LONGEST)) {
            return false;
        }
        List<String> keys = written.stream().flatMap(field -> labels(field.text()).stream()).map(Column::key).distinct().toList();
        boolean onlyLabels = written.stream().noneMatch(field -> labels(field.text()).isEmpty());
        return keys.size() >= 2 && (onlyLabels || keys.size() * 2 >= part.labels().size());
    }

    /** The columns under a header; a label that spans several names them all, several labels in one merged cell name one after another. */
    List<Column> under(Line header) {
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        header.fields().forEach(field -> labels(field.text()).forEach(column -> taken.add(column.key())));
        for (Field field : header.fields()) {
            List<Column> labels = labels(field.text());
            Column nearest = labels.isEmpty() ? nearest(field.text(), taken) : labels.getFirst();
            IntStream.range(0, field.span()).forEach(i -> columns.add(labels.size() > 1 && i < labels.size() ? labels.get(i) : nearest));
        }
        return columns;
    }

    /** The label a cell holds, or several of them one after another. */
    private List<Column> labels(String text) {
        String compared = Phrases.compared(text);
        Column whole = byWords.get(compared);
        if (whole != null) {
            return List.of(whole);
        }
        List<Column> columns = new ArrayList<>();
        String rest = compared;
        while (!rest.isEmpty()) {
            String left = rest;
            Named first = named.stream().filter(name -> left.equals(name.words()) || left.startsWith(name.words() + " "))
                    .max(java.util.Comparator.comparing(name -> name.words().length())).orElse(null);
            if (first == null) {
                return List.of();
            }
            columns.add(first.column());
            rest = left.substring(first.words().length()).strip();
        }
        return columns;
    }

    /** The label that is nearly these words and that no other cell of the header bears. */
    private Column nearest(String text, Set<String> taken) {
        Wording wording = Wording.of(text);
        return named.stream().filter(name -> !taken.contains(name.column().key()) && name.wording().likeness(wording) >= HeadingReader.ALIKE)
                .map(Named::column).findFirst().orElse(new Column("", "", text));
    }

    /** What a cell is in: by the tag of its control where the row's tags tell, else by the column it stands in, or the first of those it spans. */
    Column of(Field field, List<Column> columns, boolean byTag) {
        String tagged = Tags.column(field.tag());
        if (byTag && has(tagged)) {
            return Column.of(tagged);
        }
        List<Column> spanned = IntStream.range(field.from(), field.from() + field.span()).filter(i -> i < columns.size())
                .mapToObj(columns::get).toList();
        return Stream.concat(spanned.stream().filter(column -> column.key().equals("text")), spanned.stream()).filter(Objects::nonNull)
                .findFirst().orElse(Column.UNKNOWN);
    }
}
