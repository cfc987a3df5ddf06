package org.cleardays.document.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes into a letter: texts for «name», lists for «people.name» (the paragraph or table row is repeated), and choices for
 * «when-author» and «unless-author» (the paragraph or row stays, or goes).
 */
public final class LetterFields {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
    private final Map<String, Boolean> choices = new HashMap<>();

    public LetterFields text(String name, String value) {
        texts.put(name, value);
        return this;
    }

    public LetterFields list(String name, List<Map<String, String>> items) {
        lists.put(name, List.copyOf(items));
        return this;
    }

    public LetterFields choice(String name, boolean holds) {
        choices.put(name, holds);
        return this;
    }

    Map<String, String> texts() {
        return texts;
    }

    Map<String, List<Map<String, String>>> lists() {
        return lists;
    }

    Map<String, Boolean> choices() {
        return choices;
    }
}
