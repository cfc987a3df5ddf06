package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.report.ReportState.RETURNED;
import static org.cleardays.tracking.TrackedCarters.at;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The school's first version reaches Jade in time, on Thursday; a corrected one comes on Monday, after the deadline. */
class CorrectedReportsTest {

    private final TrackedCarters carters = new TrackedCarters();

    CorrectedReportsTest() {
        carters.dispatch(version("02T09:00", "jade", CopyState.SUPERSEDED), "opened", "handed-over", "04T13:00", "opened", "04T18:00");
    }

    @Test
    void keepTheDeadlineThatTheFirstVersionKept() {
        carters.dispatch(version("08T09:00", "jade", CopyState.READY), "handed-over", "handed-over", "08T12:00");
        Line line = carters.line("okafor", "jade", "08T14:00");
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.shared()).contains(at("04T13:00"));
        assertThat(line.opened()).as("the corrected version").isEmpty();
        assertThat(line.note()).isEqualTo("a corrected version followed, shared Monday 8 June, 12 noon");
    }

    @Test
    void sayWhatACorrectedVersionWaitsFor() {
        version("08T09:00", "jade", CopyState.WAITS_FOR_RELEASE);
        Line line = carters.line("okafor", "jade", "08T14:00");
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.opened()).contains(at("04T18:00"));
        assertThat(line.note()).isEqualTo("a corrected version followed: waits for release");
    }

    @Test
    void sayOfOneSentBackThatItWas() {
        carters.report("okafor", RECEIVED, "08T09:00", RETURNED, "08T09:01");
        assertThat(carters.line("okafor", "jade", "08T14:00").standing()).isEqualTo(Standing.KEPT);
        assertThat(carters.line("okafor", "jade", "08T14:00").note()).isEqualTo("a corrected version followed: returned to the author");
    }

    @Test
    void stayKeptWhereTheCorrectedVersionIsWithheld() {
        version("08T09:00", "jade", CopyState.WITHHELD);
        assertThat(carters.line("okafor", "jade", "08T14:00").standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void areLateForAReaderWhoHadNoVersionInTime() {
        carters.dispatch(version("08T09:00", "ryan", CopyState.READY), "handed-over", "handed-over", "08T12:00");
        assertThat(carters.line("okafor", "ryan", "08T14:00").standing()).isEqualTo(Standing.KEPT_LATE);
        assertThat(carters.line("okafor", "ryan", "08T14:00").note()).isBlank();
        assertThat(carters.line("okafor", "marcus", "08T14:00").standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void areJudgedByTheFirstVersionThatReachedTheReader() {
        carters.dispatch(version("02T10:00", "marcus", CopyState.SUPERSEDED), "bounced", "handed-over", "04T13:00", "bounced", "04T13:05");
        carters.dispatch(version("08T09:00", "marcus", CopyState.READY), "handed-over", "handed-over", "08T12:00");
        assertThat(carters.line("okafor", "marcus", "08T14:00").standing()).isEqualTo(Standing.KEPT_LATE);
    }

    @Test
    @Tag("F3")
    void areTakenInTheOrderOfTheirNumbersWhereTheClockWentBack() {
        carters.dispatch(version("01T09:00", "jade", CopyState.READY), "handed-over", "handed-over", "01T12:00");
        Line line = carters.line("okafor", "jade", "08T14:00");
        assertThat(line.shared()).contains(at("04T13:00"));
        assertThat(line.note()).startsWith("a corrected version followed");
    }

    private Copy version(String received, String reader, CopyState state) {
        return carters.copy(carters.report("okafor", RECEIVED, received, ACCEPTED, received, COUNTERSIGNED, received), reader, state, "");
    }
}
