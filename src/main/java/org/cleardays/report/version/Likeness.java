package org.cleardays.report.version;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.cleardays.document.form.Phrases;

/** How much two wordings have in common. */
final class Likeness {

    private Likeness() {
    }

    /** Twice the words they share, by all their words: 0 for none, 1 for the same words in whatever order. */
    static double of(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        String[] left = words(one);
        String[] right = words(other);
        Arrays.stream(left).forEach(word -> words.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : right) {
            if (words.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return left.length + right.length == 0 ? 1 : 2.0 * shared / (left.length + right.length);
    }

    private static String[] words(String text) {
        return Arrays.stream(Phrases.compared(text).split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
