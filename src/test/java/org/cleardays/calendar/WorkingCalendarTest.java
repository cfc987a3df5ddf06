package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("england-and-wales");

    @Test
    void saysWhyADayIsNoWorkingDay() {
        assertThat(calendar.whyNot(LocalDate.of(2026, 5, 25))).contains("Spring bank holiday");
        assertThat(calendar.whyNot(LocalDate.of(2026, 6, 6))).contains("weekend");
        assertThat(calendar.whyNot(LocalDate.of(2026, 6, 7))).contains("weekend");
        assertThat(calendar.whyNot(LocalDate.of(2026, 5, 26))).isEmpty();
    }

    @Test
    void knowsTheDaysProclaimedOnceAndTheDaysMovedForThem() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 6, 3))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 6, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 5, 30))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 5, 8))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2020, 5, 8))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2020, 5, 4))).isTrue();
    }

    @Test
    void stepsToTheNearestWorkingDay() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(calendar.workingDayOnOrBefore(goodFriday)).isEqualTo("2026-04-02");
        assertThat(calendar.workingDayOnOrAfter(goodFriday)).isEqualTo("2026-04-07");
        assertThat(calendar.workingDayOnOrBefore(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-02");
        assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-02");
        assertThat(calendar.workingDayBefore(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-02");
        assertThat(calendar.workingDayAfter(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-07");
    }

    @Test
    void namesItsPlaceAndTable() {
        assertThat(calendar).hasToString("england-and-wales");
        assertThat(calendar.place()).isEqualTo("england-and-wales");
        assertThat(calendar.table()).isEqualTo(1);
        assertThat(WorkingCalendar.of("england-and-wales", 7, calendar.csv()).allowingExpected().table()).isEqualTo(7);
    }

    @Test
    void isThatOfThePlaceItsRowsName() {
        WorkingCalendar read = WorkingCalendar.read("mine.csv", calendar.csv());
        assertThat(read).hasToString("england-and-wales");
        assertThat(read.holidays()).isEqualTo(calendar.holidays());
        assertThatThrownBy(() -> WorkingCalendar.read("mine.csv", "place")).isInstanceOf(CalendarRefused.class).hasMessageStartingWith("mine.csv, line 1");
    }

    @Test
    void namesThoseThereAreWhereOneIsUnknown() {
        assertThatThrownBy(() -> WorkingCalendar.fromClassPath("../jersey")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no calendar \"../jersey\"; known are england-and-wales, isle-of-man, northern-ireland, scotland.");
    }
}
