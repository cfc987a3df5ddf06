package org.cleardays.report.checks;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.cleardays.conference.Child;
import org.cleardays.report.wording.Cues;

/** Names compared as people write them: without case, accents and punctuation. */
public final class Names {

    /** Letters that no accent makes of another. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private static final Cues UNBORN = Cues.of(List.of("unborn", "baby", "baby's", "bump", "unborn child's"));

    private Names() {
    }

    /** The words of a text, plain: "Dr Łukasz Żółkiewski" is dr, lukasz, zolkiewski; "Ellie's" is ellie. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.UK), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(plain.replaceAll("['’]s(?![\\p{L}])", "").replaceAll("['’]", "").split("[^\\p{L}-]+"))
                .map(word -> word.replaceAll("^-+|-+$", "")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a text names this child: by a given name, or an unborn one as the baby. "Ellie" and "Ellie-Mae" are the same. */
    static boolean name(String text, Child child) {
        List<String> names = words(child.name());
        List<String> given = names.subList(0, Math.max(1, names.size() - 1));
        return words(text).stream().anyMatch(word -> given.stream().anyMatch(name -> isSame(name, word))) || child.unborn() && UNBORN.in(text);
    }

    private static boolean isSame(String name, String word) {
        return name.equals(word) || name.startsWith(word + "-") || word.startsWith(name + "-");
    }

    /** Whether a word is this child's family name. */
    static boolean isFamilyName(String word, Child child) {
        return Stream.of(words(child.name()).getLast()).anyMatch(word::equals);
    }
}
