package org.cleardays.document.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a phrase that carry its meaning, in no order and in their plainest form, to be compared with those of another phrase. */
record Wording(Set<String> stems) {

    private static final Set<String> WITHOUT_MEANING = Set.of("a", "an", "and", "any", "are", "at", "be", "been", "by", "do", "does", "each", "every",
            "for", "has", "have", "how", "in", "is", "it", "its", "of", "on", "or", "our", "please", "s", "that", "the", "their", "there", "they",
            "this", "to", "us", "we", "what", "which", "with", "you", "your", "about");
    private static final Map<String, String> IRREGULAR = Map.of("children", "child", "known", "know", "said", "say", "happening", "happen",
            "signed", "sign", "seen", "see", "made", "make");
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(Map.entry("ies", "y"), Map.entry("ied", "y"), Map.entry("ing", ""),
            Map.entry("ed", ""), Map.entry("es", ""), Map.entry("s", ""));

    static Wording of(String phrase) {
        List<String> words = Arrays.stream(Phrases.compared(phrase).split(" ")).filter(word -> !word.isEmpty()).toList();
        Set<String> meaning = words.stream().filter(word -> !WITHOUT_MEANING.contains(word)).map(Wording::stem).collect(Collectors.toSet());
        return new Wording(meaning.isEmpty() ? Set.copyOf(words) : meaning);
    }

    /** From 0, not a word in common, to 1, the same words: twice what both have, out of what each has. */
    double likeness(Wording other) {
        long common = stems.stream().filter(other.stems::contains).count();
        return common == 0 ? 0 : 2.0 * common / (stems.size() + other.stems.size());
    }

    private static String stem(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        return ENDINGS.stream().filter(ending -> word.endsWith(ending.getKey()) && !word.endsWith("ss")
                        && word.length() - ending.getKey().length() >= (ending.getKey().equals("s") ? 3 : 4))
                .map(ending -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue()).findFirst().orElse(word);
    }
}
