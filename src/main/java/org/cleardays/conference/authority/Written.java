package org.cleardays.conference.authority;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that stands in an authority's file, with its full key ({@code rules[2].due.initial}) and its line, counted from 1. */
public sealed interface Written {

    String key();

    int line();

    /** What it is, for a sentence: "a text", "a list". */
    String kind();

    /** Whether nothing stands in it. */
    default boolean isEmpty() {
        return switch (this) {
            case Text text -> text.text().isBlank();
            case Items list -> list.items().isEmpty();
            case Fields group -> group.fields().isEmpty();
        };
    }

    /**
     * A text.
     *
     * @param start where it begins in the file's text, quotation marks included
     * @param end   the position after its last character
     */
    record Text(String key, int line, String text, int start, int end) implements Written {

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list, in order. */
    record Items(String key, int line, List<Written> items) implements Written {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file. */
    record Fields(String key, int line, Map<String, Written> fields) implements Written {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The value of a key; empty where it is not there or nothing is written after it. */
        public Optional<Written> find(String name) {
            return Optional.ofNullable(fields.get(name)).filter(value -> !(value instanceof Text && value.isEmpty()));
        }

        /** The full key of something in here. */
        public String keyOf(String name) {
            return key.isEmpty() ? name : key + "." + name;
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }
}
