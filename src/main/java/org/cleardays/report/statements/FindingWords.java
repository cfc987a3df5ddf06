package org.cleardays.report.statements;

import org.cleardays.report.Finding;
import org.cleardays.report.wording.WordsFile;

/** The sentences of findings, as they stand in {@code templates/reports/findings.yaml}. */
public record FindingWords(WordsFile file) {

    public static FindingWords load() {
        return new FindingWords(WordsFile.read("findings.yaml"));
    }

    /** A finding at a place (blank for the whole report), its sentence's placeholders filled in pairs of name and value. */
    public Finding at(String place, String key, String... values) {
        return new Finding(place, file.sentence(key, values));
    }

    /** The same by the first of these keys that has a sentence. */
    public Finding atFirst(String place, String key, String otherwise, String... values) {
        return at(place, file.has(key) ? key : otherwise, values);
    }
}
