package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty countings done on paper by the second reader, with a printed calendar and the sources, not with the code. */
class HandCountedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Easter 2026: Easter Monday 6 April, the weekend, Good Friday 3 April
            england-and-wales | 2 working days before  | 2026-04-07 | 2026-04-01
            # Easter Monday is a working day in Scotland: only the weekend and Good Friday 3 April
            scotland          | 2 working days before  | 2026-04-07 | 2026-04-02
            # 28/29 March, Good Friday 3 to Easter Monday 6 April, 11/12 and 18/19 April
            england-and-wales | 15 working days after  | 2026-03-26 | 2026-04-20
            # 14/15 March, St Patrick's Day Tuesday 17 March, 21/22 and 28/29 March
            northern-ireland  | 10 working days after  | 2026-03-13 | 2026-03-30
            # 12 July 2026 is a Sunday: Monday 13 July and the weekend
            northern-ireland  | 3 working days before  | 2026-07-15 | 2026-07-09
            # Monday 12 July 2027 itself and the weekend before it
            northern-ireland  | 5 working days before  | 2027-07-15 | 2027-07-07
            # 12 July 2025 is a Saturday: Monday 14 July and the weekend
            northern-ireland  | 2 working days before  | 2025-07-15 | 2025-07-10
            # 2/3 January, New Year's Day, Monday 28 December for Boxing Day, the weekend, Christmas Day
            england-and-wales | 5 working days before  | 2027-01-05 | 2026-12-24
            # as the row above, and Monday 4 January for 2 January, which is a Saturday
            scotland          | 5 working days before  | 2027-01-05 | 2026-12-23
            # Christmas 2027 on Saturday and Sunday: also Monday 27 and Tuesday 28 December
            england-and-wales | 3 working days after   | 2027-12-23 | 2027-12-30
            # 1 and 2 January 2028 on Saturday and Sunday: also Monday 3 and Tuesday 4 January
            scotland          | 2 working days before  | 2028-01-05 | 2027-12-30
            # the weekend and the TT holiday, Friday 5 June 2026
            isle-of-man       | 2 working days before  | 2026-06-09 | 2026-06-04
            # 11/12 June, TT Friday 10 June, 4/5 June, jubilee 2 and 3 June, 28/29 May; Monday 30 May 2022 counts
            isle-of-man       | 10 working days before | 2022-06-14 | 2022-05-26
            # the summer holiday Monday 31 August, the weekend, the TT holiday moved to Friday 28 August 2020
            isle-of-man       | 2 working days before  | 2020-09-01 | 2020-08-26
            # the TT holiday on the second Friday of June 2023, the 9th, and the weekend
            isle-of-man       | 1 working day after    | 2023-06-08 | 2023-06-12
            # 5 July 2026 is a Sunday: Tynwald Day on Monday 6 July, and the weekend
            isle-of-man       | 2 working days before  | 2026-07-07 | 2026-07-02
            # 5 July 2025 is a Saturday: Tynwald Day on Monday 7 July, and the weekend
            isle-of-man       | 4 working days before  | 2025-07-09 | 2025-07-02
            # St Andrew's Day, Monday 30 November 2026, and the weekend
            scotland          | 2 working days before  | 2026-12-02 | 2026-11-27
            # 30 November 2024 is a Saturday: the weekend and Monday 2 December
            scotland          | 3 working days after   | 2024-11-28 | 2024-12-04
            # the World Cup holiday, Monday 15 June 2026, and the weekend
            scotland          | 5 working days before  | 2026-06-18 | 2026-06-10
            """)
    void agreeWithTheCode(String place, String rule, LocalDate day, LocalDate expected) {
        assertThat(WorkingDays.parse(rule).from(day, WorkingCalendar.fromClassPath(place)).day()).isEqualTo(expected);
    }
}
