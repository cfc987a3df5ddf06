package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.Optional;

import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.cleardays.report.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangersTest {

    private static final String WORRY = "I am worried that, if the shouting goes on, Ellie may be hurt.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie       | Ellie, Noah    | true
            Ellie       | Ellie Carter   | true
            all three   | Noah           | true
            Ellie, Noah | the children   | true
            Ellie       | Noah, baby     | false
            baby        | Ellie          | false
            """)
    void oneHasASafetyGoalAboutOneOfTheSamePeople(String danger, String goal, boolean enough) {
        Sample sample = whole().in("danger", WORRY, danger).in("safety-goals", "There will be no shouting.", goal);
        assertThat(sample.findings().contains(new Finding("danger", "Please add a safety goal for this danger statement, about the same children.")))
                .isNotEqualTo(enough);
    }

    @Test
    void oneWithoutAnyGoalIsAskedForIt() {
        assertThat(whole().in("danger", WORRY, "Ellie").says())
                .containsExactly("Please add a safety goal for this danger statement, about the same children.");
    }

    @Test
    void aGoalNeedsNoDanger() {
        assertThat(whole().in("safety-goals", "There will be no shouting.", "Ellie").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {WORRY, "Amira Hussain and DC Sarah Lunt are worried that, if Ryan is drunk, Ellie may be hurt.",
            "The school is concerned that Ellie may be too tired to learn.", "Miss Tran worries that Ellie may be hurt.",
            "We fear that, if nothing changes, Ellie may be hurt."})
    void oneSaysWhoIsWorriedAboutWhat(String text) {
        assertThat(whole().in("danger", text, "Ellie").in("safety-goals", "Quiet nights.", "Ellie").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ellie may be hurt if the shouting goes on.", "There are worries that Ellie may be hurt.", "It is feared that Ellie may be hurt.",
            "Worried about Ellie.", "Concerns about neglect.", "I am worried."})
    void oneThatDoesNotIsAskedFor(String text) {
        assertThat(whole().in("danger", text, "Ellie").in("safety-goals", "Quiet nights.", "Ellie").says())
                .containsExactly("Please say who is worried, about what, and what may happen: “I am worried that, if …, … may …”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACT", "OBSERVATION", "ALLEGATION"})
    void oneIsAnOpinion(String mark) {
        Statement danger = new Statement(1, "danger", WORRY, Optional.of(Mark.valueOf(mark)), "Jade, to me, school record, 3 May", "Ellie", "family", "", "danger", "");
        assertThat(whole().saying(danger).in("safety-goals", "Quiet nights.", "Ellie").says())
                .containsExactly("Please choose “opinion” here: a danger statement is what somebody is worried may happen.");
    }
}
