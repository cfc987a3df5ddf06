package org.cleardays.report.hints;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.report.Mark;
import org.cleardays.report.wording.Cues;
import org.cleardays.report.wording.Quotes;
import org.cleardays.report.wording.WordsFile;

/** By which words a statement reads like a kind, as {@code templates/reports/suggestions.yaml} lists them. */
record KindCues(Mark mark, Cues by, Cues notWith) {

    private static final List<KindCues> ALL = read(WordsFile.read("suggestions.yaml"));

    /** What a text reads like, by words of its own and not by those it quotes: one for each kind. */
    static List<MarkSuggestion> in(String text) {
        String own = Quotes.leftOut(text);
        return ALL.stream().flatMap(kind -> kind.because(own).map(because -> new MarkSuggestion(kind.mark, because)).stream()).toList();
    }

    private Optional<String> because(String text) {
        return notWith.in(text) ? Optional.empty() : by.first(text);
    }

    private static List<KindCues> read(WordsFile file) {
        return Arrays.stream(Mark.values()).map(mark -> {
            Map<?, ?> described = (Map<?, ?>) file.content().get(mark.word());
            return new KindCues(mark, cues(described.get("by")), cues(described.get("not-with")));
        }).toList();
    }

    private static Cues cues(Object list) {
        return Cues.of(((List<?>) list).stream().map(String::valueOf).toList());
    }
}
