package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;

/** Reads single fields: a label, and what was written beside it, behind it or below another label in the same row. */
final class LabelsReader {

    private final Part part;
    private final Map<String, String> keys;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Spot> places = new LinkedHashMap<>();

    LabelsReader(Part part, Recognition known) {
        this.part = part;
        this.keys = known.labels(part);
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<String, Spot> places() {
        return places;
    }

    /** At least half of the labels stand in these rows, or two of them, or their controls bear our tags. */
    boolean fit(List<Line> lines) {
        long known = lines.stream().flatMap(line -> line.fields().stream()).map(field -> key(field).or(() -> begun(field.text()).map(Begun::key)))
                .flatMap(Optional::stream).distinct().count();
        return known >= 2 || known * 2 >= part.labels().size();
    }

    void read(Line line) {
        String key = "";
        Spot place = line.spot();
        List<String> value = new ArrayList<>();
        for (Field field : line.fields()) {
            Optional<String> label = byWords(field.text());
            Optional<Begun> begun = label.isPresent() ? Optional.empty() : begun(field.text());
            if (label.isPresent() || begun.isPresent()) {
                put(key, value, place);
                key = label.orElseGet(() -> begun.get().key());
                value = new ArrayList<>(begun.map(Begun::value).stream().toList());
            } else if (key.isEmpty() && value.isEmpty() && tagged(field).isEmpty()) {
                key = Phrases.compared(field.text());
            } else if (!field.blank()) {
                key = tagged(field).orElse(key);
                value.add(field.text());
            }
        }
        put(key, value, place);
    }

    /** Whether a paragraph is such a field: "Author: Ngozi Okafor". */
    boolean written(String words, Spot spot) {
        Optional<Begun> begun = begun(words);
        begun.ifPresent(field -> put(field.key(), List.of(field.value()), spot));
        return begun.isPresent();
    }

    private void put(String key, List<String> value, Spot spot) {
        String words = Phrases.tidy(String.join(" ", value));
        if (!key.isEmpty() || !words.isEmpty()) {
            places.putIfAbsent(key, spot);
            fields.merge(key, words, LabelsReader::both);
        }
    }

    private static String both(String first, String second) {
        return second.isEmpty() || first.equals(second) ? first : Phrases.tidy(first + " " + second);
    }

    private Optional<String> key(Field field) {
        return tagged(field).or(() -> byWords(field.text()));
    }

    private Optional<String> byWords(String words) {
        return Optional.ofNullable(keys.get(Phrases.compared(words)));
    }

    private Optional<String> tagged(Field field) {
        String column = Tags.column(field.tag());
        return field.tag().startsWith(part.key() + ".") && keys.containsValue(column) ? Optional.of(column) : Optional.empty();
    }

    private record Begun(String key, String value) {
    }

    /** A label, a colon, and what was written. */
    private Optional<Begun> begun(String words) {
        int colon = words.indexOf(':');
        return colon < 1 || colon > 60 ? Optional.empty()
                : byWords(words.substring(0, colon)).map(key -> new Begun(key, words.substring(colon + 1).strip()));
    }
}
