package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("england-and-wales");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 working days before  | 2026-06-09 | 2026-06-05
            2 working days before  | 2026-06-11 | 2026-06-09
            5 working days before  | 2026-06-09 | 2026-06-02
            15 working days after  | 2026-05-20 | 2026-06-11
            2 working days before  | 2026-04-08 | 2026-04-02
            2 working days before  | 2026-12-30 | 2026-12-24
            3 working days after   | 2026-12-24 | 2026-12-31
            1 working day before   | 2027-01-04 | 2026-12-31
            5 working days before  | 2022-06-07 | 2022-05-27
            2 working days before  | 2022-09-21 | 2022-09-16
            2 working days before  | 2023-05-10 | 2023-05-05
            2 working days before  | 2020-05-11 | 2020-05-06
            1 working day before   | 2020-05-05 | 2020-05-04
            """)
    void stepOverWeekendsAndHolidaysAndDoNotCountTheDayItself(String rule, LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.parse(rule).from(day, calendar).day()).isEqualTo(expected);
    }

    @Test
    void printThemselves() {
        assertThat(WorkingDays.before(2)).hasToString("2 working days before");
        assertThat(WorkingDays.after(1)).hasToString("1 working day after");
        assertThat(WorkingDays.parse("15 working days after")).isEqualTo(WorkingDays.after(15));
    }

    @Test
    void areAtLeastOne() {
        assertThatThrownBy(() -> WorkingDays.before(0)).hasMessage("Working days are counted from 1, not 0");
        assertThatThrownBy(() -> WorkingDays.parse("two days before")).hasMessage("\"two days before\" is not like \"2 working days before\"");
    }
}
