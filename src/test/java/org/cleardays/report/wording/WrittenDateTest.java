package org.cleardays.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2 June 2026", "2nd June 2026", "02/06/2026", "2.6.26", "2-6-2026", "2 Jun 26", "Tuesday 2 June 2026", "June 2, 2026", "2026-06-02",
            "2nd of June 2026", "Tue, 2 June, 2026, in the office", "2 JUNE 2026", "02.06.2026 / 14:00", "2/6/26", "2 June '26", "2-Jun-2026", "2June2026",
            "written 2 June 2026, changed 4 June 2026", "June 2nd 2026", "2026-06-02T14:00"})
    void isReadAsPeopleInBritainWriteIt(String written) {
        assertThat(WrittenDate.in(written)).contains(LocalDate.of(2026, 6, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 June", "June 2026", "31 June 2026", "06/13/2026", "0.6.2026", "2 Juvember 2026", "2 2026", "12345", "today", "2/6", "2/6/202",
            "20260602"})
    void isNoneWhereDayMonthOrYearIsMissingOrImpossible(String written) {
        assertThat(WrittenDate.in(written)).isEmpty();
    }
}
