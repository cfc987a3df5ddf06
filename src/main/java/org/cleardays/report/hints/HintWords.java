package org.cleardays.report.hints;

import org.cleardays.report.Hint;
import org.cleardays.report.wording.WordsFile;

/** The sentences of hints, and the words by which some are found, as they stand in {@code templates/reports/hints.yaml}. */
record HintWords(WordsFile file) {

    static HintWords load() {
        return new HintWords(WordsFile.read("hints.yaml"));
    }

    /** A hint at a place (blank for the whole report), its sentence's placeholders filled in pairs of name and value. */
    Hint at(String place, String key, String... values) {
        return new Hint(place, file.sentence(key, values));
    }
}
