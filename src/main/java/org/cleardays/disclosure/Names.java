package org.cleardays.disclosure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names as people write them in a form: by first or full name, in any case, with or without accents. */
final class Names {

    private Names() {
    }

    /** Lower case, no accents, single spaces, no full stop at the end. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ").strip().replaceFirst("[.,;]+$", "").strip();
    }

    /** "Ellie, Noah and the baby" as three names. */
    static List<String> split(String names) {
        return Stream.of(plain(names).split("\\s*[,;/&]\\s*(?:and\\s+)?|\\s+and\\s+|\\s+or\\s+")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }

    /** Whoever has this first or full name; empty where nobody or more than one has it. */
    static <T, K> Optional<K> theOnly(String name, List<T> among, Function<T, String> nameOf, Function<T, K> keyOf) {
        List<T> called = among.stream().filter(one -> isCalled(plain(nameOf.apply(one)), name)).toList();
        return called.size() == 1 ? Optional.of(keyOf.apply(called.getFirst())) : Optional.empty();
    }

    private static boolean isCalled(String full, String name) {
        return full.equals(name) || full.split(" ")[0].equals(name);
    }
}
