package org.cleardays.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReplyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sorry, I am not the right person. Please ask head@oakfield.test.        | NOT_ME        | head@oakfield.test
            Not me, try Mrs Bell                                                    | NOT_ME        | Mrs Bell
            You have the wrong person, please contact our safeguarding lead.        | NOT_ME        | our safeguarding lead
            I no longer work with this family.                                      | NOT_ME        | ''
            This is not our patient. Please try the Park surgery.                   | NOT_ME        | the Park surgery
            I need longer, sorry.                                                   | NEEDS_LONGER  | ''
            Could I have until Friday?                                              | NEEDS_LONGER  | ''
            Dear Dev, could we please send it by Monday? Kind regards               | NEEDS_LONGER  | ''
            Please may I have an extension?                                         | NEEDS_LONGER  | ''
            I can't do this by then.                                                | NEEDS_LONGER  | ''
            Apologies for the conference, I am on leave.                            | NOT_ATTENDING | ''
            I am unable to attend.                                                  | NOT_ATTENDING | ''
            """)
    void plainRepliesAreUnderstood(String words, PlainReply reply, String whom) {
        assertThat(PlainReply.in(NewWords.in(words))).contains(reply);
        if (reply == PlainReply.NOT_ME) {
            assertThat(PlainReply.somebodyElse(NewWords.in(words)).orElse("")).isEqualTo(whom);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Thank you.", "I will send it tomorrow.", "Ellie needs longer at breakfast.", "I do not need longer, thank you.",
            "I need longer, and Ellie had a bruise on Monday.", "I am not the right person, and I need longer.",
            "Thanks.\n\nOn Mon, 1 June 2026, Conference office wrote:\n> If you are not the right person, please ask us.\n> Do you need longer?",
            "-----Original Message-----\nI need longer"})
    void whatSaysMoreOrLessIsReadByAPerson(String words) {
        assertThat(PlainReply.in(NewWords.in(words))).isEmpty();
    }

    @Test
    void aLongTextIsNeverAPlainReply() {
        assertThat(PlainReply.in(NewWords.in("I need longer. " + "Ellie was late again this week. ".repeat(30)))).isEmpty();
    }
}
