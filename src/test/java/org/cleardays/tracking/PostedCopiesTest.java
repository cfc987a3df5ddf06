package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;

import java.time.LocalDate;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marcus reads on paper. His copy has to arrive by Friday 5 June; Doncaster posts two working days before, on Wednesday 3 June. */
class PostedCopiesTest {

    private final TrackedCarters carters = new TrackedCarters();

    @Test
    void showTheLastDayOfPostingToWhoGetsPaperOnly() {
        assertThat(carters.line("okafor", "marcus", "01T09:00").lastPosting()).contains(LocalDate.of(2026, 6, 3));
        assertThat(carters.line("okafor", "jade", "01T09:00").lastPosting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03T09:00, KEPT", "03T18:00, KEPT", "04T00:00, KEPT_LATE", "05T15:00, KEPT_LATE"})
    void areInTimeWherePostedByTheLastDayOfPosting(String posted, Standing expected) {
        carters.letter(copy(), "posted", "posted", posted);
        assertThat(carters.line("okafor", "marcus", "08T09:00").standing()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"01T09:00, OPEN", "02T17:00, OPEN", "02T17:01, AT_RISK", "03T23:00, AT_RISK", "04T00:01, MISSED"})
    void areAtRiskAndMissedByTheDayOfPosting(String now, Standing expected) {
        copy();
        assertThat(carters.line("okafor", "marcus", now).standing()).isEqualTo(expected);
    }

    private Copy copy() {
        return carters.copy(carters.report("okafor", RECEIVED, "01T09:00", ACCEPTED, "01T09:00", COUNTERSIGNED, "01T09:00"), "marcus",
                CopyState.READY, "");
    }
}
