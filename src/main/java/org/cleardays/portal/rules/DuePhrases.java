package org.cleardays.portal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.Written;

/**
 * The phrases of one rule as they stand in the file, each with its place there: changing one changes nothing else, no comment either.
 *
 * @param key where the rule's {@code due} stands, {@code rules[2].due}
 */
record DuePhrases(AuthorityFile file, String key, List<Leaf> leaves) {

    /** What every file may write plain, within braces too. */
    private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9 -]*";

    /**
     * One phrase.
     *
     * @param label which conferences it is for: "review, when dual-planned"
     */
    record Leaf(String key, String label, String text, int start, int end) {

        /** The name of its field in a form. */
        public String field() {
            return "phrase." + key;
        }
    }

    static Optional<DuePhrases> of(AuthorityFile file, String ruleId) {
        return file.find("rules").filter(Written.Items.class::isInstance).map(Written.Items.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .filter(Written.Fields.class::isInstance).map(Written.Fields.class::cast)
                .filter(rule -> rule.find("id").filter(id -> id instanceof Written.Text text && text.text().strip().equals(ruleId)).isPresent())
                .flatMap(rule -> rule.find("due").stream()).findFirst().map(due -> {
                    List<Leaf> leaves = new ArrayList<>();
                    collect(due, "", leaves);
                    return new DuePhrases(file, due.key(), leaves);
                });
    }

    private static void collect(Written written, String label, List<Leaf> leaves) {
        switch (written) {
            case Written.Text text -> leaves.add(new Leaf(text.key(), label.isEmpty() ? "every kind of conference" : label, text.text(),
                    text.start(), text.end()));
            case Written.Items list -> list.items().forEach(item -> collect(item, label, leaves));
            case Written.Fields fields -> {
                String when = fields.find("when").filter(Written.Text.class::isInstance)
                        .map(one -> ", when " + ((Written.Text) one).text()).orElse("");
                fields.fields().forEach((name, value) -> {
                    if (!name.equals("when")) {
                        collect(value, joined(label + when, name), leaves);
                    }
                });
            }
        }
    }

    private static String joined(String label, String name) {
        String more = switch (name) {
            case "due" -> "";
            case "earlier-of" -> "the earlier of several";
            case "later-of" -> "the later of several";
            default -> name;
        };
        return label.isEmpty() || more.isEmpty() ? label + more : label + ", " + more;
    }

    /** The file's text with these phrases in it, by their keys; whatever else stands there stays as it is. */
    String with(Map<String, String> typed) {
        StringBuilder text = new StringBuilder(file.text());
        leaves.stream().sorted(Comparator.comparingInt(Leaf::start).reversed()).forEach(leaf -> {
            String phrase = typed.getOrDefault(leaf.key(), leaf.text()).strip().replaceAll("\\s+", " ");
            if (!phrase.equals(leaf.text())) {
                text.replace(leaf.start(), leaf.end(), written(phrase));
            }
        });
        return text.toString();
    }

    private static String written(String phrase) {
        return phrase.matches(PLAIN) ? phrase : "\"" + phrase.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
