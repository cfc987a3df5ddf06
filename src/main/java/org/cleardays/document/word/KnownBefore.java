package org.cleardays.document.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before a blank is sent out.
 *
 * @param fields  values by the key of a LABELS label
 * @param rows    by the key of a ROWS part: its first rows, each as values by the key of a column
 * @param footer  what stands left in the footer, before the form's name
 * @param leftOut keys of the sections that are not asked for this time
 * @param opening what stands in place of the first line of the opening; empty where that stays
 */
public record KnownBefore(Map<String, String> fields, Map<String, List<Map<String, String>>> rows, String footer, Set<String> leftOut,
                          Optional<String> opening) {

    public KnownBefore {
        fields = Map.copyOf(fields);
        rows = Map.copyOf(rows);
        leftOut = Set.copyOf(leftOut);
    }
}
