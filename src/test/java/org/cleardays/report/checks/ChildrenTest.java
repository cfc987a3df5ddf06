package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.Optional;

import org.cleardays.report.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildrenTest {

    private static final String PLACE = "About this report, Children";

    @ParameterizedTest
    @ValueSource(strings = {"Ellie Carter, born 14 March 2019; Noah Carter, born 2 November 2023; Baby Carter, expected 3 September 2026",
            "Ellie Carter 14/03/2019 Noah Carter 02/11/2023 and Baby", "ELLIE & NOAH, unborn baby (EDD 3.9.26)", "all three Carter children",
            "Carter, Ellie (7), Carter, Noah (2), unborn child due in September", "Ellie Rose Carter, Noah Carter and Jade's unborn"})
    void theyMayBeWrittenInManyWays(String children) {
        assertThat(whole().by("hussain").field("children", children).says()).noneMatch(says -> says.contains("the children: somebody"))
                .noneMatch(says -> says.startsWith("Please add") && says.contains("do not know this child"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ellie Carter; Sam Carter", "Ellie Carter and Alfie Dean", "Ellie, Noah, Baby, Poppy"})
    @Tag("A15")
    void oneWhoIsNotOfThisConferenceIsAskedAfter(String children) {
        assertThat(whole().field("children", children).findings())
                .containsExactly(new Finding(PLACE, "Please check the children: somebody named here is not a child of this conference."));
    }

    @Test
    void oneWhomItsAuthorKnowsIsNotLeftOut() {
        assertThat(whole().by("adeyemi").field("children", "Noah Carter").findings())
                .contains(new Finding(PLACE, "Please add B.C. here, or tell us if you do not know this child."))
                .doesNotContain(new Finding(PLACE, "Please add N.C. here, or tell us if you do not know this child."));
    }

    @Test
    void oneWhomItsAuthorDoesNotKnowNeedNotBeThere() {
        assertThat(whole().field("children", "Ellie").findings()).isEmpty();
    }

    @Test
    @Tag("A15")
    void aReportThatNamesNoChildOfTheConferenceMayBeAnotherFamilys() {
        assertThat(whole().field("children", "Alfie Dean").scale("Alfie", Optional.of(4), "He is tired.").says()).contains(
                "Please check that this is the right report: it names none of the children of conference CPC-2026-0143.");
        assertThat(whole().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ellie   | Ellie said that she likes school.   | true
            –       | Ellie's wish is to stay at home.    | true
            all     | They want to be together.           | true
            Noah    | He was too young to be asked.       | false
            """)
    void eachOldEnoughIsHeardOrItIsSaidWhyNot(String about, String text, boolean heard) {
        assertThat(whole().in("child-views", text, about).findings().contains(new Finding("What do the children say?",
                "Please add a row on what E.C. says and how you heard it, or why E.C. was not asked."))).isNotEqualTo(heard);
    }

    @Test
    void aChildUnderFourOrUnbornIsNotAskedAfter() {
        assertThat(whole().by("hussain").in("child-views", "Ellie likes school.", "Ellie").says()).noneMatch(says -> says.contains("was not asked"));
        assertThat(whole().by("adeyemi").in("child-views", "He was busy.", "him").says()).noneMatch(says -> says.contains("was not asked"));
    }

    @Test
    void theChoiceToSayNothingIsForAllChildren() {
        assertThat(whole().findings()).isEmpty();
    }
}
