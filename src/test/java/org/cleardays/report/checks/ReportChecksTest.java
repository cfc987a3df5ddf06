package org.cleardays.report.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.checks.Sample.whole;

import java.util.List;
import java.util.Optional;

import org.cleardays.report.Finding;
import org.cleardays.report.Mark;
import org.junit.jupiter.api.Test;

class ReportChecksTest {

    @Test
    void aWholeReportHasNoFindings() {
        assertThat(whole().saying("Ellie was late.", Mark.FACT, "school record", "Ellie").findings()).isEmpty();
    }

    @Test
    void aWholeReportHasNoneWhereNothingIsKnownOfItsConference() {
        assertThat(whole().saying("Ellie was late.", Mark.FACT, "school record", "Ellie").offline().findings()).isEmpty();
    }

    @Test
    void everythingIsToldAtOnceInTheOrderInWhichItsAuthorMeetsIt() {
        assertThat(whole().without("signed-by").without("nothing-in-working-well").without("agency").notFound("analysis")
                .saying("Ellie was late.", null, "", "").findings()).extracting(Finding::place)
                .containsExactly("", "About this report, Agency", Sample.PLACE, Sample.PLACE, Sample.PLACE, "What is working well?", "Sign-off, Name");
    }

    @Test
    void aFileThatIsNotTheFormGetsOneReason() {
        assertThat(whole().without("agency").withoutHeadings().says())
                .containsExactly("Please send your report on the form we sent you, with its headings: we could not find them in this file.");
    }

    @Test
    void theBlankFormSentBackGetsOneReason() {
        assertThat(blank().says()).containsExactly("Please check which file you sent: this is the form, with nothing written in it yet.");
        assertThat(blank().field("signed-by", "Ngozi Okafor").says()).hasSizeGreaterThan(5);
        assertThat(blank().outside("Sign-off").says()).hasSizeGreaterThan(5);
    }

    private static Sample blank() {
        Sample blank = whole().scale("Ellie Carter", Optional.empty(), "");
        List.copyOf(blank.subject().report().fields().keySet()).stream()
                .filter(field -> !List.of("conference", "agency", "author", "children").contains(field)).forEach(blank::without);
        return blank;
    }

    @Test
    void whatStandsOutsideATableIsMovedByItsAuthor() {
        assertThat(whole().outside("Sign-off").outside("Sign-off").findings()).singleElement().isEqualTo(new Finding("Sign-off",
                "Please move what you wrote outside the table into a row of it, and say which kind it is."));
    }
}
