package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportProgressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED       | RETURNED ACCEPTED NEEDS_A_PERSON SUPERSEDED
            NEEDS_A_PERSON | RETURNED SUPERSEDED
            RETURNED       | SUPERSEDED
            ACCEPTED       | COUNTERSIGNED DECLINED SUPERSEDED
            COUNTERSIGNED  | SUPERSEDED
            DECLINED       | SUPERSEDED
            SUPERSEDED     | ''
            """)
    void aReportMovesOnlyForward(ReportState from, String to) {
        for (ReportState state : ReportState.values()) {
            assertThat(ReportProgress.allows(from, state)).as("%s to %s", from, state).isEqualTo(to.matches(".*\\b" + state + "\\b.*"));
        }
    }
}
