package org.cleardays.document.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cleardays.document.form.Block.Row;
import org.cleardays.document.form.Block.Table;
import org.cleardays.document.form.FormLayout.Part;

/** The form's own words: title, opening, guide, notes, guidance, examples, placeholders; never the author's, whatever style they lost. */
final class OwnWords {

    /** What Word and others show in an empty control. */
    private static final Set<String> PLACEHOLDERS = Set.of("click or tap here to enter text", "click here to enter text",
            "click or tap to enter text", "choose an item", "click or tap to enter a date",
            "click here to enter a date", "click to enter text", "type here", "enter text here",
            "click or tap to enter a date and time", "choose a kind", "choose one", "please choose", "please select", "select", "insert text here");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!;])\\s+");
    private static final int SHORTEST = 4;

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> guide = new HashSet<>();
    private final Map<String, Part> guidance = new HashMap<>();

    OwnWords(FormLayout layout) {
        Stream.of(List.of(layout.title()), layout.opening(), layout.notes()).flatMap(List::stream).forEach(this::paragraph);
        layout.guide().stream().flatMap(List::stream).forEach(words -> {
            guide.add(Phrases.compared(words));
            sentences(words);
        });
        layout.parts().forEach(part -> {
            paragraph(part.guidance());
            guidance.putIfAbsent(Phrases.compared(part.guidance()), part);
        });
    }

    private void paragraph(String words) {
        phrases.add(Phrases.compared(words));
        sentences(words);
    }

    private void sentences(String words) {
        for (String sentence : SENTENCE.split(words)) {
            String compared = Phrases.compared(sentence);
            if (compared.split(" ").length >= SHORTEST) {
                phrases.add(compared);
            }
        }
    }

    /** Whether a paragraph is the form's and not the author's. */
    boolean has(String words) {
        String compared = Phrases.compared(words);
        return compared.isEmpty() && words.isBlank() || phrases.contains(compared) || PLACEHOLDERS.contains(compared);
    }

    /** Whether a cell's words are the form's: an example of the guide or a whole sentence of it; shorter ones may be an author's answer. */
    boolean example(String words) {
        String compared = Phrases.compared(words);
        return compared.split(" ").length >= SHORTEST && phrases.contains(compared);
    }

    /** What a cell holds: nothing where only a placeholder stands in it. */
    String answer(String words) {
        return PLACEHOLDERS.contains(Phrases.compared(words)) ? "" : words;
    }

    /** The section whose guidance this is. */
    Optional<Part> guides(String words) {
        return Optional.ofNullable(guidance.get(Phrases.compared(words))).filter(part -> !part.guidance().isBlank());
    }

    /** The table that explains how to write: most of its cells are the form's. */
    boolean isGuide(Table table) {
        List<String> cells = table.rows().stream().map(Row::cells).flatMap(List::stream).map(cell -> Phrases.compared(cell.text()))
                .filter(words -> !words.isEmpty()).toList();
        return !guide.isEmpty() && cells.size() > 4 && cells.stream().filter(guide::contains).count() * 3 >= cells.size() * 2;
    }
}
