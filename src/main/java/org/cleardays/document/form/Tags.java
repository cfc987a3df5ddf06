package org.cleardays.document.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;

/** The tags of content controls: {@code <section>.<column>}. */
final class Tags {

    private Tags() {
    }

    static String column(String tag) {
        return tag.substring(tag.indexOf('.') + 1);
    }

    /** The section that most of these rows' controls belong to. */
    static Optional<String> section(List<Line> lines) {
        Map<String, Long> counts = lines.stream().flatMap(line -> line.fields().stream()).map(Field::tag).filter(tag -> tag.indexOf('.') > 0)
                .map(tag -> tag.substring(0, tag.indexOf('.'))).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether a row's tags tell its columns: no two of its cells bear the same, as they do where a cell was copied. */
    static boolean tell(Line line) {
        List<String> tags = line.fields().stream().map(Field::tag).filter(tag -> !tag.isEmpty()).toList();
        return tags.stream().distinct().count() == tags.size();
    }
}
