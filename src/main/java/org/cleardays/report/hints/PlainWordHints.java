package org.cleardays.report.hints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.Cues;
import org.cleardays.report.wording.Quotes;
import org.cleardays.report.wording.WordsFile;

/** Words that families find hard, each with a plain one, where it stands first ({@code templates/reports/plain-words.yaml}). */
final class PlainWordHints implements Hints {

    private final HintWords words;
    private final Map<String, Cues> hard = new LinkedHashMap<>();
    private final Map<?, ?> plain;
    private final Cues any;

    PlainWordHints(HintWords words) {
        this.words = words;
        this.plain = (Map<?, ?>) WordsFile.read("plain-words.yaml").content().get("words");
        plain.keySet().forEach(word -> hard.put(String.valueOf(word), Cues.of(List.of(String.valueOf(word)))));
        this.any = Cues.of(hard.keySet());
    }

    @Override
    public List<Hint> of(Subject subject) {
        Map<String, Hint> hints = new LinkedHashMap<>();
        subject.report().statements().forEach(statement -> in(statement).forEach(word -> hints.putIfAbsent(word,
                words.at(statement.place(), "plain-word", "word", word.replace("*", ""), "plain", String.valueOf(plain.get(word))))));
        return List.copyOf(hints.values());
    }

    /** Most statements hold none: one look tells. */
    private List<String> in(Statement statement) {
        String text = Quotes.leftOut(statement.text());
        List<String> found = new ArrayList<>();
        if (any.in(text)) {
            hard.forEach((word, cues) -> {
                if (cues.in(text)) {
                    found.add(word);
                }
            });
        }
        return found;
    }
}
