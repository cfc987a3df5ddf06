package org.cleardays.intake.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Our own invitation that comes back with an answer: no report, whatever else it looks like. */
final class OurLetters {

    private final List<Pattern> phrases;

    private OurLetters(List<Pattern> phrases) {
        this.phrases = phrases;
    }

    static OurLetters known() {
        return new OurLetters(Wordings.of("our-letters"));
    }

    boolean isOne(String words) {
        return Wordings.anyFound(phrases, words);
    }
}
