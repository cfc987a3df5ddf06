package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A year with a holiday that is only expected is refused, unless expected holidays are allowed; then every answer says so. */
@Tag("F2")
class UnconfirmedYearsTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("isle-of-man");
    private final WorkingCalendar allowing = calendar.allowingExpected();

    @Test
    void areRefusedInASentenceThatSaysWhatToDo() {
        assertThat(calendar.answers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.answers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 2, 1))).isInstanceOf(CalendarDoesNotReach.class)
                .hasMessage("The calendar isle-of-man cannot say whether 2027-02-01 is a working day: holidays of 2027 are expected, not yet"
                        + " proclaimed; put the proclaimed ones in, or allow expected ones.");
    }

    @Test
    void areNotSteppedInto() {
        assertThatThrownBy(() -> WorkingDays.after(1).from(LocalDate.of(2026, 12, 31), calendar)).isInstanceOf(CalendarDoesNotReach.class);
        assertThatThrownBy(() -> WorkingDays.before(1).from(LocalDate.of(2027, 1, 1), calendar)).isInstanceOf(CalendarDoesNotReach.class);
    }

    @Test
    void endWhatIsConfirmed() {
        assertThat(calendar.confirmedUntil()).isEqualTo("2026-12-31");
        assertThat(calendar.until()).isEqualTo("2028-12-31");
    }

    @Test
    void nameTheExpectedHolidaysWhereTheyAreAllowed() {
        assertThat(WorkingDays.before(2).from(LocalDate.of(2027, 6, 14), allowing)).hasToString(
                "2 working days before Monday 14 June 2027, not counting that day: Thursday 10 and Wednesday 9 June."
                        + " Skipped: Friday 11 June (TT bank holiday), Saturday 12 and Sunday 13 June (weekend). Leaves 1 clear working day."
                        + " Counts on expected, not yet proclaimed, holidays: TT bank holiday on Friday 11 June 2027.");
    }

    @Test
    void nameTheYearWhereNoneOfItsHolidaysWasSteppedOver() {
        assertThat(WorkingDays.after(1).from(LocalDate.of(2027, 6, 14), allowing).expected()).containsExactly("those of 2027");
        assertThat(WorkingDays.after(2).from(LocalDate.of(2026, 12, 31), allowing).expected())
                .containsExactly("New Year's Day on Friday 1 January 2027");
        assertThat(WorkingDays.before(1).from(LocalDate.of(2027, 6, 14), allowing).expected())
                .containsExactly("TT bank holiday on Friday 11 June 2027");
    }

    @Test
    void leaveProclaimedYearsAsTheyAre() {
        assertThat(WorkingDays.before(2).from(LocalDate.of(2026, 6, 9), allowing))
                .isEqualTo(WorkingDays.before(2).from(LocalDate.of(2026, 6, 9), calendar));
        assertThat(WorkingDays.before(2).from(LocalDate.of(2026, 6, 9), allowing).expected()).isEmpty();
        assertThat(allowing.expectedBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void nameNoHolidayOfTheirsThatIsProclaimed() {
        WorkingCalendar mixed = WorkingCalendar.of("here", """
                place,date,name,standing,source
                here,2026-12-25,Christmas Day,proclaimed,law
                here,2026-12-28,Boxing Day,expected,custom
                """).allowingExpected();
        assertThat(WorkingDays.before(1).from(LocalDate.of(2026, 12, 29), mixed).expected()).containsExactly("Boxing Day on Monday 28 December 2026");
        assertThat(mixed.expectedBetween(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 27))).containsExactly("those of 2026");
    }

    @Test
    void mayBeTheFirst() {
        WorkingCalendar none = WorkingCalendar.of("here", "place,date,name,standing,source\nhere,2026-12-25,Christmas Day,expected,custom\n");
        assertThat(none.confirmedUntil()).isEqualTo("2025-12-31");
        assertThat(none.answers(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(none.allowingExpected().whyNot(LocalDate.of(2026, 12, 25))).contains("Christmas Day");
    }
}
