package org.cleardays.portal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.portal.rules.DuePhrases.Leaf;
import org.cleardays.portal.view.PlainWords;

/** What is wrong with phrases typed into a form, each at its own field, in words without the file's lines and keys. */
final class PhraseFaults {

    private PhraseFaults() {
    }

    /** By the field; what belongs to no field of the form stands at the first one. */
    static Map<String, String> of(List<Leaf> leaves, List<String> reasons) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String reason : reasons) {
            Optional<Leaf> leaf = leaves.stream().filter(one -> reason.contains(": " + one.key() + " ")).findFirst();
            String says = leaf.map(one -> PlainWords.capital(one.label()) + reason.substring(reason.indexOf(one.key()) + one.key().length()))
                    .orElse(reason);
            problems.merge(leaf.orElse(leaves.getFirst()).field(), says, (first, second) -> first + " " + second);
        }
        return problems;
    }
}
