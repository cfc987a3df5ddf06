package org.cleardays.document.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.cleardays.document.form.FormLayout.Part;

/** By what a form is known again: its headings, its own words, its columns; worked out once for each form. */
final class Recognition {

    private static final Map<FormLayout, Recognition> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final OwnWords own;
    private final HeadingReader headings;
    private final Map<String, Columns> columns = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private Recognition(FormLayout layout) {
        own = new OwnWords(layout);
        headings = new HeadingReader(layout);
        layout.parts().forEach(part -> {
            columns.put(part.key(), new Columns(part));
            labels.put(part.key(), part.keysByLabel());
        });
    }

    static Recognition of(FormLayout layout) {
        return KNOWN.computeIfAbsent(layout, Recognition::new);
    }

    OwnWords own() {
        return own;
    }

    HeadingReader headings() {
        return headings;
    }

    Columns columns(Part part) {
        return columns.get(part.key());
    }

    Map<String, String> labels(Part part) {
        return labels.get(part.key());
    }
}
