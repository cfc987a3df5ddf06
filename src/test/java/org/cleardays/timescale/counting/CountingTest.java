package org.cleardays.timescale.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.cleardays.calendar.CountedDays.Skipped;
import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.timescale.rule.Counted;
import org.cleardays.timescale.rule.Counted.OffDay;
import org.cleardays.timescale.rule.Event;
import org.cleardays.timescale.rule.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How we count: domain.md, section 3; holidays of England and Wales as www.gov.uk/bank-holidays lists them. */
class CountingTest {

    private static final Event CONFERENCE = new Event("conference", "the conference");
    private static final Place ENGLAND = new Place(WorkingCalendar.fromClassPath("england-and-wales"), ZoneId.of("Europe/London"),
            LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     number, unit,          direction, itself, due
            # domain.md 3: conference on Thursday, 2 working days before = Tuesday
            2026-06-11,  2, WORKING_DAYS,       before, no,  2026-06-09
            2026-06-11,  1, WORKING_DAYS,       before, no,  2026-06-10
            2026-06-09,  2, WORKING_DAYS,       before, no,  2026-06-05
            2026-06-09,  2, WORKING_DAYS,       before, yes, 2026-06-08
            2026-06-09,  1, WORKING_DAYS,       before, yes, 2026-06-09
            2026-06-08,  2, WORKING_DAYS,       before, yes, 2026-06-05
            2026-05-20, 15, WORKING_DAYS,       after,  no,  2026-06-11
            2026-05-20, 15, WORKING_DAYS,       after,  yes, 2026-06-10
            # counting the day itself, where it is no working day: Sunday 7 June
            2026-06-07,  1, WORKING_DAYS,       before, yes, 2026-06-05
            2026-06-07,  2, WORKING_DAYS,       after,  yes, 2026-06-09
            # Easter 2026: Good Friday 3 April, Easter Monday 6 April; Christmas 2026: Friday 25 December, Monday 28 December (substitute)
            2026-04-08,  2, WORKING_DAYS,       before, no,  2026-04-02
            2026-12-30,  2, WORKING_DAYS,       before, no,  2026-12-24
            # domain.md 3: clear days, the day of arrival not counted either
            2026-06-11,  2, CLEAR_WORKING_DAYS, before, no,  2026-06-08
            2026-06-09,  1, CLEAR_WORKING_DAYS, before, no,  2026-06-05
            2026-06-09,  2, CLEAR_WORKING_DAYS, after,  no,  2026-06-12
            # calendar days and weeks
            2026-06-09,  2, DAYS,               before, no,  2026-06-07
            2026-06-09,  2, DAYS,               before, yes, 2026-06-08
            2026-06-09,  2, DAYS,               after,  no,  2026-06-11
            2026-06-09,  2, DAYS,               after,  yes, 2026-06-10
            2026-06-09,  2, WEEKS,              before, no,  2026-05-26
            2026-06-09,  2, WEEKS,              before, yes, 2026-05-27
            2026-06-09,  1, WEEKS,              after,  no,  2026-06-16
            # domain.md 3: the day of the month, or the last day of a shorter month
            2026-06-09,  3, MONTHS,             after,  no,  2026-09-09
            2026-06-09,  3, MONTHS,             after,  yes, 2026-09-08
            2026-06-09,  3, MONTHS,             before, no,  2026-03-09
            2026-06-09,  3, MONTHS,             before, yes, 2026-03-10
            2025-01-31,  1, MONTHS,             after,  no,  2025-02-28
            2024-01-31,  1, MONTHS,             after,  no,  2024-02-29
            2024-02-29, 12, MONTHS,             after,  no,  2025-02-28
            2024-02-29,  1, MONTHS,             after,  no,  2024-03-29
            2026-08-31,  6, MONTHS,             after,  no,  2027-02-28
            2026-05-31,  1, MONTHS,             before, no,  2026-04-30
            2026-03-30,  1, MONTHS,             before, no,  2026-02-28
            2026-11-30,  3, MONTHS,             after,  no,  2027-02-28
            """)
    void everyUnitArrivesOnItsDay(LocalDate from, int number, Unit unit, String direction, String itself, LocalDate due) {
        Counted phrase = new Counted(number, unit, direction.equals("before"), CONFERENCE, itself.equals("yes"), Optional.empty(), OffDay.STAYS);
        assertThat(count(phrase, from).due()).isEqualTo(due.atTime(17, 0).atZone(ENGLAND.zone()));
        assertThat(count(phrase, from).day()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 WORKING_DAYS before 2026-06-09 | 2 working days before Tuesday 9 June 2026, not counting that day: Monday 8 June, Friday 5 June. \
            Skipped: Saturday 6 and Sunday 7 June (weekend). Leaves 1 clear working day. It ends with the close of business at 17:00.
            1 WORKING_DAYS before 2026-06-11 | 1 working day before Thursday 11 June 2026, not counting that day: Wednesday 10 June. \
            Leaves no clear working day. It ends with the close of business at 17:00.
            2 WORKING_DAYS after 2026-06-09 | 2 working days after Tuesday 9 June 2026, not counting that day: Wednesday 10 and Thursday 11 June. \
            It ends with the close of business at 17:00.
            2 CLEAR_WORKING_DAYS before 2026-06-09 | 2 clear working days before Tuesday 9 June 2026, counting neither that day nor the day of \
            arrival: Monday 8 June, Friday 5 June; the day of arrival is Thursday 4 June. Skipped: Saturday 6 and Sunday 7 June (weekend). \
            Leaves 2 clear working days. It ends with the close of business at 17:00.
            1 CLEAR_WORKING_DAYS before 2026-06-11 | 1 clear working day before Thursday 11 June 2026, counting neither that day nor the day of \
            arrival: Wednesday 10 June; the day of arrival is Tuesday 9 June. Leaves 1 clear working day. It ends with the close of business at 17:00.
            2 DAYS before 2026-06-09 | 2 days before Tuesday 9 June 2026, not counting that day: Sunday 7 June. That falls on Sunday 7 June \
            (weekend); work to Friday 5 June. Leaves 1 clear working day. It ends with the close of business at 17:00.
            1 DAYS after 2026-12-31 | 1 day after Thursday 31 December 2026, not counting that day: Friday 1 January 2027. That falls on \
            Friday 1 January 2027 (New Year's Day); work to Thursday 31 December. It ends with the close of business at 17:00.
            2 CLEAR_WORKING_DAYS after 2026-06-09 | 2 clear working days after Tuesday 9 June 2026, counting neither that day nor the day of \
            arrival: Wednesday 10 and Thursday 11 June; the day of arrival is Friday 12 June. It ends with the close of business at 17:00.
            2 WEEKS before 2026-06-09 | 2 weeks before Tuesday 9 June 2026, not counting that day: Tuesday 26 May. Leaves 9 clear working days. \
            It ends with the close of business at 17:00.
            3 MONTHS after 2026-06-09 | 3 months after Tuesday 9 June 2026, keeping the day of the month: Wednesday 9 September. \
            It ends with the close of business at 17:00.
            1 MONTHS after 2026-04-30 | 1 month after Thursday 30 April 2026, keeping the day of the month: Saturday 30 May. That falls on Saturday \
            30 May (weekend); work to Friday 29 May. It ends with the close of business at 17:00.
            1 MONTHS before 2026-07-30 | 1 month before Thursday 30 July 2026, keeping the day of the month: Tuesday 30 June. Leaves 21 clear working \
            days. It ends with the close of business at 17:00.
            1 MONTHS after 2025-01-31 | 1 month after Friday 31 January 2025, the last day of a shorter month: Friday 28 February. \
            It ends with the close of business at 17:00.
            """)
    void everyCountingExplainsItself(String counted, String because) {
        String[] words = counted.split(" ");
        Counted phrase = Counted.of(Integer.parseInt(words[0]), Unit.valueOf(words[1]), words[2].equals("before"), CONFERENCE);
        assertThat(count(phrase, LocalDate.parse(words[3])).because()).isEqualTo(because);
    }

    @Test
    void countingTheDayItselfSaysSo() {
        assertThat(itself(2, Unit.WORKING_DAYS, true, "2026-06-09").because()).startsWith(
                "2 working days before Tuesday 9 June 2026, counting that day: Tuesday 9 and Monday 8 June. Leaves no clear working day.");
        assertThat(itself(1, Unit.WORKING_DAYS, true, "2026-06-09").because()).startsWith(
                "1 working day before Tuesday 9 June 2026, counting that day: Tuesday 9 June. Leaves no clear working day.");
        assertThat(itself(1, Unit.WORKING_DAYS, false, "2026-06-07").because()).startsWith(
                "1 working day after Sunday 7 June 2026, counting that day: Monday 8 June. Skipped: Sunday 7 June (weekend).");
        assertThat(itself(3, Unit.DAYS, true, "2026-06-11").because()).startsWith(
                "3 days before Thursday 11 June 2026, counting that day: Tuesday 9 June. Leaves 1 clear working day.");
        assertThat(itself(1, Unit.MONTHS, false, "2026-06-09").because()).startsWith(
                "1 month after Tuesday 9 June 2026, keeping the day of the month, counting that day: Wednesday 8 July.");
    }

    @Test
    void itsFactsAreThoseOfItsSentences() {
        Reached plain = count(Counted.of(2, Unit.WORKING_DAYS, true, CONFERENCE), LocalDate.parse("2026-06-09"));
        assertThat(plain.counted()).containsExactly(LocalDate.parse("2026-06-08"), LocalDate.parse("2026-06-05"));
        assertThat(plain.skipped()).containsExactly(new Skipped(LocalDate.parse("2026-06-07"), "weekend"),
                new Skipped(LocalDate.parse("2026-06-06"), "weekend"));
        assertThat(plain.workTo()).isEmpty();
        Reached clear = count(Counted.of(1, Unit.CLEAR_WORKING_DAYS, true, CONFERENCE), LocalDate.parse("2026-06-09"));
        assertThat(clear.counted()).containsExactly(LocalDate.parse("2026-06-08"));
        assertThat(itself(1, Unit.WORKING_DAYS, false, "2026-06-07").skipped()).containsExactly(new Skipped(LocalDate.parse("2026-06-07"), "weekend"));
        assertThat(count(Counted.of(2, Unit.DAYS, true, CONFERENCE), LocalDate.parse("2026-06-09")).counted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STAYS    | 2026-06-07 | 2026-06-05 | (weekend); work to Friday 5 June. Leaves 1 clear working day.
            PREVIOUS | 2026-06-05 |            | (weekend) and moves to the previous working day, Friday 5 June. Leaves 1 clear working day.
            NEXT     | 2026-06-08 |            | (weekend) and moves to the next working day, Monday 8 June. Leaves no clear working day.
            """)
    void aDayOffStaysOrMoves(OffDay offDay, LocalDate due, LocalDate workTo, String because) {
        Reached reached = count(new Counted(2, Unit.DAYS, true, CONFERENCE, false, Optional.empty(), offDay), LocalDate.parse("2026-06-09"));
        assertThat(reached.day()).isEqualTo(due);
        assertThat(reached.workTo()).isEqualTo(Optional.ofNullable(workTo));
        assertThat(reached.because()).contains("That falls on Sunday 7 June " + because);
        assertThat(reached.skipped()).hasSize(offDay == OffDay.STAYS ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"PREVIOUS", "NEXT", "STAYS"})
    void aWorkingDayNeverMoves(OffDay offDay) {
        Reached reached = count(new Counted(4, Unit.DAYS, true, CONFERENCE, false, Optional.empty(), offDay), LocalDate.parse("2026-06-09"));
        assertThat(reached.day()).isEqualTo(LocalDate.parse("2026-06-05"));
        assertThat(reached.skipped()).isEmpty();
        assertThat(reached.because()).doesNotContain("falls on");
    }

    @Test
    void theDayOfTheEventItselfIsCountedFromNothing() {
        Counted phrase = Counted.of(0, Unit.DAYS, false, CONFERENCE);
        assertThat(count(phrase, LocalDate.parse("2026-06-09")).because())
                .isEqualTo("On the day itself, Tuesday 9 June 2026. It ends with the close of business at 17:00.");
    }

    @Test
    void aFixedTimeTakesThePlaceOfTheCloseOfBusiness() {
        Counted phrase = new Counted(1, Unit.WORKING_DAYS, true, CONFERENCE, false, Optional.of(LocalTime.of(10, 0)), OffDay.STAYS);
        assertThat(count(phrase, LocalDate.parse("2026-06-11")).due().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-06-10T10:00"));
        assertThat(count(phrase, LocalDate.parse("2026-06-11")).because()).endsWith(" It ends at 10:00.");
    }

    private static Reached itself(int number, Unit unit, boolean before, String from) {
        return count(new Counted(number, unit, before, CONFERENCE, true, Optional.empty(), OffDay.STAYS), LocalDate.parse(from));
    }

    private static Reached count(Counted phrase, LocalDate from) {
        return Counting.of(phrase, new Start(CONFERENCE, from, Optional.empty()), ENGLAND);
    }
}
