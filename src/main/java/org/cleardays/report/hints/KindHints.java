package org.cleardays.report.hints;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.Cues;
import org.cleardays.report.wording.Quotes;

/** A statement that reads as two kinds, or otherwise than it is marked. */
final class KindHints implements Hints {

    private final HintWords words;
    private final Cues judging;
    private final Cues certain;
    private final Cues told;

    KindHints(HintWords words) {
        this.words = words;
        this.judging = words.file().cues("judging");
        this.certain = words.file().cues("certain");
        this.told = words.file().cues("told");
    }

    @Override
    public List<Hint> of(Subject subject) {
        return subject.report().statements().stream().flatMap(statement -> asMarked(statement).or(() -> twoKinds(statement)).stream()).toList();
    }

    private Optional<Hint> asMarked(Statement statement) {
        String text = Quotes.leftOut(statement.text());
        return statement.mark().flatMap(mark -> switch (mark) {
            case FACT -> told.first(text).map(because -> words.at(statement.place(), "fact-as-told", "because", because));
            case OBSERVATION -> judging.first(text).map(because -> words.at(statement.place(), "observation-judges", "because", because));
            case OPINION -> certain.first(text).map(because -> words.at(statement.place(), "opinion-as-fact", "because", because));
            case ALLEGATION -> Optional.empty();
        });
    }

    /** An account tells what was seen and thought, and stays an account. */
    private Optional<Hint> twoKinds(Statement statement) {
        List<MarkSuggestion> reads = KindCues.in(statement.text());
        if (reads.size() < 2 || statement.mark().equals(Optional.of(Mark.ALLEGATION))) {
            return Optional.empty();
        }
        MarkSuggestion one = reads.get(0);
        MarkSuggestion other = reads.get(1);
        return Stream.of(words.at(statement.place(), "two-kinds", "one", one.kind(), "because-one", one.because(), "other", other.kind(),
                "because-other", other.because())).findFirst();
    }
}
