package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.DECLINED;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.report.ReportState.RETURNED;
import static org.cleardays.report.ReportState.SUPERSEDED;
import static org.cleardays.tracking.TrackedCarters.at;

import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;

class ExpectedReportsTest {

    private final TrackedCarters carters = new TrackedCarters();

    @Test
    void areAtRiskAndThenMissedWhileNothingComes() {
        assertThat(carters.expected("wills", "02T16:00").standing()).isEqualTo(Standing.OPEN);
        assertThat(carters.expected("wills", "03T09:00").standing()).isEqualTo(Standing.AT_RISK);
        assertThat(carters.expected("wills", "04T09:00").standing()).isEqualTo(Standing.MISSED);
        assertThat(carters.expected("wills", "04T09:00").status()).isEqualTo("not received");
        assertThat(carters.expected("wills", "04T09:00").due().orElseThrow().toInstant()).isEqualTo(at("03T17:00"));
    }

    @Test
    void areKeptLateWhereTheReportCameLate() {
        carters.report("wills", RECEIVED, "08T10:00", ACCEPTED, "08T10:01");
        assertThat(carters.expected("wills", "08T11:00").standing()).isEqualTo(Standing.KEPT_LATE);
        assertThat(carters.expected("wills", "08T11:00").status()).isEqualTo("waiting for countersignature");
    }

    @Test
    void areNotKeptByAReportThatWentBack() {
        carters.report("okafor", RECEIVED, "01T10:00", RETURNED, "01T10:01");
        assertThat(carters.expected("okafor", "04T09:00").status()).isEqualTo("returned");
        assertThat(carters.expected("okafor", "04T09:00").standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void stayKeptWhenACorrectionComesLater() {
        carters.report("adeyemi", RECEIVED, "02T10:00", ACCEPTED, "02T10:01", SUPERSEDED, "05T10:00");
        carters.report("adeyemi", RECEIVED, "05T10:00", ACCEPTED, "05T10:01", COUNTERSIGNED, "05T12:00");
        ExpectedReport expected = carters.expected("adeyemi", "05T13:00");
        assertThat(expected.standing()).isEqualTo(Standing.KEPT);
        assertThat(expected.status()).isEqualTo("ready");
        assertThat(expected.received()).contains(at("05T10:00"));
    }

    @Test
    void nameTheirStatusInTheWordsOfTheOffice() {
        carters.report("lunt", RECEIVED, "02T10:00");
        assertThat(carters.expected("lunt", "02T11:00").status()).isEqualTo("received");
        carters.report("lunt", RECEIVED, "02T12:00", ACCEPTED, "02T12:01", DECLINED, "02T13:00");
        assertThat(carters.expected("lunt", "02T14:00").status()).isEqualTo("returned");
    }

    @Test
    void areReadyWithoutAManagerWhoCountersigns() {
        carters.report("zolkiewski", RECEIVED, "02T10:00", ACCEPTED, "02T10:01");
        assertThat(carters.expected("zolkiewski", "02T11:00").status()).isEqualTo("ready");
    }

    @Test
    void areKeptByAnAuthorWithNothingToAdd() {
        carters.nothingToAdd("zolkiewski", "02T10:00");
        ExpectedReport expected = carters.expected("zolkiewski", "08T11:00");
        assertThat(expected.status()).isEqualTo("nothing to add");
        assertThat(expected.standing()).isEqualTo(Standing.KEPT);
    }
}
