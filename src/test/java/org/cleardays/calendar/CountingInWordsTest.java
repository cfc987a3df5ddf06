package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class CountingInWordsTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("england-and-wales");

    @Test
    void listsDaysCountedDaysSkippedAndClearDays() {
        assertThat(WorkingDays.before(2).from(LocalDate.of(2026, 6, 9), calendar)).hasToString(
                "2 working days before Tuesday 9 June 2026, not counting that day: Monday 8 June, Friday 5 June."
                        + " Skipped: Saturday 6 and Sunday 7 June (weekend). Leaves 1 clear working day.");
    }

    @Test
    void namesTheHolidayAndTellsLongRunsAsOne() {
        assertThat(WorkingDays.after(15).from(LocalDate.of(2026, 5, 20), calendar)).hasToString(
                "15 working days after Wednesday 20 May 2026, not counting that day: Thursday 21 and Friday 22 May,"
                        + " Tuesday 26 to Friday 29 May, Monday 1 to Friday 5 June, Monday 8 to Thursday 11 June."
                        + " Skipped: Saturday 23 and Sunday 24 May (weekend), Monday 25 May (Spring bank holiday),"
                        + " Saturday 30 and Sunday 31 May (weekend), Saturday 6 and Sunday 7 June (weekend).");
    }

    @Test
    void goesBackOverEaster() {
        assertThat(WorkingDays.before(5).from(LocalDate.of(2026, 4, 9), calendar)).hasToString(
                "5 working days before Thursday 9 April 2026, not counting that day: Wednesday 8 and Tuesday 7 April,"
                        + " Thursday 2 April back to Tuesday 31 March. Skipped: Friday 3 April (Good Friday),"
                        + " Saturday 4 and Sunday 5 April (weekend), Monday 6 April (Easter Monday). Leaves 4 clear working days.");
    }

    @Test
    void tellsTheYearWhereItIsAnother() {
        assertThat(WorkingDays.before(1).from(LocalDate.of(2027, 1, 4), calendar)).hasToString(
                "1 working day before Monday 4 January 2027, not counting that day: Thursday 31 December 2026."
                        + " Skipped: Friday 1 January (New Year's Day), Saturday 2 and Sunday 3 January (weekend)."
                        + " Leaves no clear working day.");
    }
}
