package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.report.ReportState.RETURNED;
import static org.cleardays.tracking.TrackedCarters.at;

import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.CopyState;
import org.cleardays.report.Report;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private final TrackedCarters carters = new TrackedCarters();

    @Test
    void standForEachInvitedAuthorAndEachReader() {
        assertThat(carters.lines()).hasSize(6 * 3).allSatisfy(line -> {
            assertThat(line.standing()).isEqualTo(Standing.OPEN);
            assertThat(line.note()).isEqualTo("not received");
        });
        assertThat(carters.lines().getFirst().due().orElseThrow().toInstant()).isEqualTo(at("05T17:00"));
    }

    @Test
    void tellEachPointACopyCameTo() {
        Copy copy = readyCopy("jade");
        carters.dispatch(copy, "acknowledged", "handed-over", "04T13:00", "delivered", "04T13:01", "opened", "04T18:00", "acknowledged",
                "04T18:30");
        Line line = carters.line("okafor", "jade", "08T09:00");
        assertThat(line.received()).contains(at("02T09:00"));
        assertThat(line.checked()).contains(at("02T09:01"));
        assertThat(line.countersigned()).contains(at("03T10:00"));
        assertThat(line.shared()).contains(at("04T13:00"));
        assertThat(line.delivered()).contains(at("04T13:01"));
        assertThat(line.opened()).contains(at("04T18:00"));
        assertThat(line.acknowledged()).contains(at("04T18:30"));
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.note()).isBlank();
    }

    @Test
    void countALetterFromItsPostingAndClaimNoDelivery() {
        carters.dispatch(readyCopy("marcus"), "posted", "queued", "04T12:00", "posted", "05T15:00");
        Line line = carters.line("okafor", "marcus", "08T09:00");
        assertThat(line.shared()).contains(at("05T15:00"));
        assertThat(line.delivered()).isEmpty();
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
    }

    @Test
    void countAMailWhoseHandingOverIsUncertainFromTheNoticeThatCameBack() {
        carters.dispatch(readyCopy("jade"), "delivered", "uncertain", "04T13:00", "delivered", "04T13:02");
        assertThat(carters.line("okafor", "jade", "08T09:00").shared()).contains(at("04T13:02"));
        carters.dispatch(carters.copy(carters.report("lunt", RECEIVED, "02T09:00"), "jade", CopyState.READY, ""), "uncertain", "uncertain",
                "04T13:00");
        assertThat(carters.line("lunt", "jade", "08T09:00").standing()).isEqualTo(Standing.MISSED);
        assertThat(carters.line("lunt", "jade", "08T09:00").note()).isEqualTo("uncertain whether it went");
    }

    @Test
    void areKeptLateWhenSharedAfterTheDeadline() {
        carters.dispatch(readyCopy("jade"), "handed-over", "handed-over", "08T13:00");
        assertThat(carters.line("okafor", "jade", "08T14:00").standing()).isEqualTo(Standing.KEPT_LATE);
    }

    @ParameterizedTest
    @CsvSource({"bounced, came back: it did not reach the reader", "refused, refused by the reader's mail server"})
    void areNotSharedByAMailThatCameBack(String state, String note) {
        carters.dispatch(readyCopy("jade"), state, "handed-over", "04T13:00", state, "04T13:05");
        Line line = carters.line("okafor", "jade", "08T09:00");
        assertThat(line.shared()).isEmpty();
        assertThat(line.standing()).isEqualTo(Standing.MISSED);
        assertThat(line.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"NOTHING_FOR_READER, '', nothing in the report is for this reader",
        "WITHHELD, her safety, withheld by decision: her safety"})
    void areNotApplicableWhereNoCopyIsOwedAndSayWhy(CopyState state, String reason, String note) {
        carters.copy(countersigned(), "ryan", state, reason);
        Line line = carters.line("okafor", "ryan", "08T09:00");
        assertThat(line.standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(line.note()).isEqualTo(note);
    }

    @Test
    void areNotApplicableForAnyReaderWhereThereIsNothingToAdd() {
        carters.nothingToAdd("zolkiewski", "02T11:00");
        assertThat(carters.line("zolkiewski", "marcus", "08T09:00").standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(carters.line("zolkiewski", "marcus", "08T09:00").note()).isEqualTo("the author has nothing to add");
    }

    @ParameterizedTest
    @CsvSource({"WAITS_FOR_RELEASE, waits for release", "STOPPED_BY_GATE, stopped: protected words were found", "WAITS_FOR_SECOND, stopped: waits for a second person", "READY, waits to be sent"})
    void sayWhatTheyWaitForAndAreAtRiskOnTheLastDay(CopyState state, String note) {
        carters.copy(countersigned(), "jade", state, "");
        Line line = carters.line("okafor", "jade", "05T09:00");
        assertThat(line.standing()).isEqualTo(Standing.AT_RISK);
        assertThat(line.note()).isEqualTo(note);
    }

    @Test
    void followTheNewestVersion() {
        carters.report("okafor", RECEIVED, "01T10:00", RETURNED, "01T10:01");
        assertThat(carters.line("okafor", "jade", "01T11:00").note()).isEqualTo("returned to the author");
        readyCopy("jade");
        assertThat(carters.line("okafor", "jade", "03T11:00").received()).contains(at("02T09:00"));
    }

    private Copy readyCopy(String reader) {
        return carters.copy(countersigned(), reader, CopyState.READY, "");
    }

    private Report countersigned() {
        return carters.report("okafor", RECEIVED, "02T09:00", ACCEPTED, "02T09:01", COUNTERSIGNED, "03T10:00");
    }
}
