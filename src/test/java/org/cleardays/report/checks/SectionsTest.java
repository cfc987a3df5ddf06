package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.List;

import org.cleardays.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worried      | What are we worried about? | Please fill this in, or write in its first row “not known to us” or “known, last seen (date), nothing to add”.
            chronology   | What happened, and when?   | Please fill this in, or write in its first row “not known to us” or “known, last seen (date), nothing to add”.
            child-views  | What do the children say?  | Please write what each child says and how you heard it, or why a child was not asked; if you do not know, write “not known to us”.
            parent-views | What do the parents say?   | Please write what each parent says and how you heard it; if you do not know, write “not known to us”.
            threshold    | The threshold              | Please give your view on the threshold, or write in the first row “not known to us”.
            """)
    void oneLeftBlankIsAskedFor(String section, String place, String says) {
        assertThat(whole().without("nothing-in-" + section).findings()).containsExactly(new Finding(place, says));
    }

    @Test
    void oneThatIsNotThereIsNamedAndNotAskedForASecondTime() {
        assertThat(whole().notFound("worried").notFound("scale").says()).containsExactly(
                "Please add the section “What are we worried about?”: we could not find its heading.",
                "Please add the section “How safe is each child?”: we could not find its heading.");
    }

    @Test
    void oneThatIsForReviewsIsNotAskedForBeforeAnInitialConference() {
        assertThat(whole().without("nothing-in-progress").findings()).isEmpty();
        assertThat(whole().notFound("progress").findings()).isEmpty();
        assertThat(whole().notFound("progress").offline().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            required  | choice  | Please give your view on the threshold for each child: this authority asks every author for it.
            required  | blank   | Please give your view on the threshold, or write in the first row “not known to us”.
            required  | view    |
            asked     | choice  |
            asked     | view    |
            forbidden | blank   |
            forbidden | choice  |
            forbidden | missing |
            forbidden | view    | Please clear this section: this authority leaves the threshold to the conference and wants no view of it in reports.
            """)
    void aViewOnTheThresholdStandsThereAsTheAuthorityWants(String setting, String given, String says) {
        Sample sample = whole().thresholdView(setting);
        Sample filled = switch (given) {
            case "blank" -> sample.without("nothing-in-threshold");
            case "missing" -> sample.notFound("threshold");
            case "view" -> sample.in("threshold", "I think the threshold is met for Ellie.", "Ellie");
            default -> sample;
        };
        assertThat(filled.says()).isEqualTo(says == null ? List.of() : List.of(says));
    }
}
