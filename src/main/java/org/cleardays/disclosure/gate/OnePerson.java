package org.cleardays.disclosure.gate;

import java.util.List;
import java.util.Set;

/**
 * Whether two names may be one person's: read as the gate reads, so that another spelling makes no second person of the first (threats.md
 * E3). Where it cannot be told it is one: a surname with the same first initial, or a part of the other's name.
 */
public final class OnePerson {

    /** As {@link Squeezed} writes them. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "mlss", "mx", "dr", "prof", "slr", "dame", "dc", "ds");

    private OnePerson() {
    }

    public static boolean is(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.isEmpty() || others.isEmpty() || String.join("", words).equals(String.join("", others))
                || alike(words, others) || alike(words, others.reversed()) || holds(words, others) || holds(others, words);
    }

    private static List<String> words(String name) {
        List<String> words = new Squeezed(name).words().stream().map(Squeezed.Word::letters).toList();
        List<String> untitled = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return untitled.isEmpty() ? words : untitled;
    }

    /** The same surname, and a first name that begins alike. */
    private static boolean alike(List<String> words, List<String> others) {
        return begins(words.getFirst(), others.getFirst()) && words.getLast().equals(others.getLast());
    }

    private static boolean begins(String word, String other) {
        return word.codePointAt(0) == other.codePointAt(0);
    }

    /** Every word of the part, or its initial, and at least one of them in full. */
    private static boolean holds(List<String> whole, List<String> part) {
        return part.stream().anyMatch(whole::contains) && part.stream().allMatch(word -> whole.contains(word)
                || word.length() == 1 && whole.stream().anyMatch(other -> begins(other, word)));
    }
}
