package org.cleardays.pack.chapter;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.report.Statement;

/** About whom a statement is, by the words of its author; nobody named, or "all three", is everybody. */
record People(boolean everybody, Set<String> names) {

    private static final Set<String> LITTLE_WORDS = Set.of("and", "the", "of", "children");

    static People of(Statement statement) {
        String about = statement.about().toLowerCase(Locale.ROOT).strip();
        Set<String> names = Stream.of(about.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 1 && !LITTLE_WORDS.contains(word))
                .collect(Collectors.toSet());
        return new People(names.isEmpty() || about.matches("(all|both|everybody|everyone)\\b.*"), names);
    }

    boolean meet(People others) {
        return everybody || others.everybody || !Collections.disjoint(names, others.names);
    }
}
