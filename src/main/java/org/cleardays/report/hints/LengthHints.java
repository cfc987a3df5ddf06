package org.cleardays.report.hints;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cleardays.report.Check.Subject;
import org.cleardays.report.Hint;
import org.cleardays.report.Hints;
import org.cleardays.report.Statement;
import org.cleardays.report.wording.Quotes;

/** Statements that may be several, and sentences longer than people read with ease: GOV.UK aims at 25 words at most. */
record LengthHints(HintWords words) implements Hints {

    private static final int CHARACTERS = 1200;
    private static final int WORDS = 25;
    private static final Pattern END = Pattern.compile("[.!?;:…]+(?:\\s|$)|\\s[–—-]\\s|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’./:-]*");

    @Override
    public List<Hint> of(Subject subject) {
        return subject.report().statements().stream().flatMap(statement -> hint(statement).stream()).toList();
    }

    private Optional<Hint> hint(Statement statement) {
        if (statement.text().length() > CHARACTERS) {
            return Optional.of(words.at(statement.place(), "statement-long"));
        }
        long longest = Arrays.stream(END.split(Quotes.leftOut(statement.text()))).mapToLong(sentence -> WORD.matcher(sentence).results().count())
                .max().orElse(0);
        return longest > WORDS ? Optional.of(words.at(statement.place(), "sentence-long", "words", String.valueOf(longest))) : Optional.empty();
    }
}
