package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;

import org.cleardays.disclosure.CopyState;
import org.cleardays.report.Report;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency may share its report by itself and tell the office when (domain.md 5): that is evidence for this reader alone. */
class SharedByTheAgencyTest {

    private final TrackedCarters carters = new TrackedCarters();
    private final Report report = carters.report("okafor", RECEIVED, "01T09:00", ACCEPTED, "01T09:00", COUNTERSIGNED, "01T09:00");

    /** Marcus gets his letters by post: what is handed to him has arrived, and needs no day for its way. */
    @ParameterizedTest
    @CsvSource({"jade, 05T16:00, KEPT", "jade, 05T17:01, KEPT_LATE", "marcus, 05T16:00, KEPT"})
    void keepsTheDeadlineOrNotByItsOwnTime(String reader, String at, Standing expected) {
        carters.copy(report, reader, CopyState.WAITS_FOR_RELEASE, "");
        carters.sharedByAgency(report, reader, at);
        Line line = carters.line("okafor", reader, "08T09:00");
        assertThat(line.standing()).isEqualTo(expected);
        assertThat(line.shared()).contains(TrackedCarters.at(at));
        assertThat(line.note()).isEqualTo("shared by the agency itself");
    }

    @Test
    void countsForNobodyElse() {
        carters.copy(report, "jade", CopyState.READY, "");
        carters.copy(report, "marcus", CopyState.READY, "");
        carters.sharedByAgency(report, "jade", "04T10:00");
        assertThat(carters.line("okafor", "marcus", "08T09:00").standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void theEarlierOfTheAgencysAndOursCounts() {
        carters.dispatch(carters.copy(report, "jade", CopyState.READY, ""), "handed-over", "handed-over", "03T10:00");
        carters.sharedByAgency(report, "jade", "08T08:00");
        Line line = carters.line("okafor", "jade", "08T09:00");
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.shared()).contains(TrackedCarters.at("03T10:00"));
    }
}
