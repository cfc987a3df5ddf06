package org.cleardays.report.hints;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.WordsFile;

/**
 * What kind an unmarked statement reads like, for its author who decides. Where its words are those of two kinds, there is no suggestion; it is
 * never a mark.
 *
 * @param because the words by which it reads so, as they stand there: "I saw"
 */
public record MarkSuggestion(Mark mark, String because) {

    private static final WordsFile HINTS = WordsFile.read("hints.yaml");

    public static Optional<MarkSuggestion> of(Statement statement) {
        List<MarkSuggestion> reads = KindCues.in(statement.text());
        return reads.size() == 1 ? Optional.of(reads.getFirst()) : Optional.empty();
    }

    /** "This reads like an observation, because of “I saw”. It is only a suggestion." */
    public String says() {
        return HINTS.sentence("suggestion", "mark", kind(), "because", because);
    }

    /** "an observation". */
    String kind() {
        return HINTS.sentence(mark.word());
    }
}
