package org.cleardays.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.conference.authority.AuthorityFile;
import org.junit.jupiter.api.Test;

/** A changed phrase takes exactly its own place in the file's text. */
class DuePhrasesTest {

    private static final String TEXT = """
            # a remark with § and 🙂
            rules:
              - id: held
                due:
                  initial: 15 working days after strategy-discussion   # behind it
                  review:
                    - {when: dual-planned, due: 10 working days before conference}
                    - {due: 5 working days before conference}
                  transfer-in: {earlier-of: [15 working days after moving-in, "1 week after notification, at 10:00"]}
              - id: other
                due: not set
            """;

    @Test
    void everyPhraseIsFoundWithWhomItIsFor() {
        assertThat(of("held").leaves()).extracting(DuePhrases.Leaf::label).containsExactly("initial", "review, when dual-planned", "review",
                "transfer-in, the earlier of several", "transfer-in, the earlier of several");
        assertThat(of("other").leaves()).extracting(DuePhrases.Leaf::label).containsExactly("every kind of conference");
    }

    @Test
    void nothingTypedChangesNothing() {
        assertThat(of("held").with(Map.of())).isEqualTo(TEXT);
    }

    @Test
    void onlyThePhraseIsReplacedAndRemarksStay() {
        assertThat(of("held").with(Map.of("rules[0].due.initial", " 10 working days  after decision ")))
                .isEqualTo(TEXT.replace("15 working days after strategy-discussion", "10 working days after decision"));
    }

    @Test
    void aCommaWithinBracesIsQuoted() {
        assertThat(of("held").with(Map.of("rules[0].due.review[1].due", "5 days before conference, at 10:00")))
                .contains("- {due: \"5 days before conference, at 10:00\"}");
    }

    @Test
    void quotationMarksOfTheOldPhraseGoWithIt() {
        assertThat(of("held").with(Map.of("rules[0].due.transfer-in.earlier-of[1]", "2 weeks after notification")))
                .contains("moving-in, 2 weeks after notification]}");
    }

    private static DuePhrases of(String rule) {
        return DuePhrases.of(AuthorityFile.of("elsewhere", TEXT), rule).orElseThrow();
    }
}
