package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beyond its data a calendar refuses to answer. */
@Tag("F2")
class CalendarReachTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("england-and-wales");

    @Test
    void endsWithTheLastYearOfTheData() {
        assertThat(calendar.from()).isEqualTo("2019-01-01");
        assertThat(calendar.until()).isEqualTo("2028-12-31");
        assertThat(calendar.confirmedUntil()).isEqualTo("2028-12-31");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2029, 1, 1))).isInstanceOf(CalendarDoesNotReach.class)
                .hasMessage("The calendar england-and-wales reaches from 2019-01-01 to 2028-12-31 and cannot say whether 2029-01-01 is a"
                        + " working day; add the holidays of 2029 to it.");
        assertThatThrownBy(() -> calendar.whyNot(LocalDate.of(2018, 12, 31))).isInstanceOf(CalendarDoesNotReach.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2028-12-31"})
    void includesItsFirstAndLastDay(LocalDate day) {
        assertThat(calendar.answers(day)).isTrue();
        calendar.whyNot(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2029-01-01"})
    void doesNotGoFurther(LocalDate day) {
        assertThat(calendar.answers(day)).isFalse();
        assertThat(calendar.allowingExpected().answers(day)).isFalse();
        assertThatThrownBy(() -> calendar.workingDayAfter(day)).isInstanceOf(CalendarDoesNotReach.class).hasMessageContaining("" + day);
        assertThatThrownBy(() -> calendar.workingDayBefore(day)).isInstanceOf(CalendarDoesNotReach.class).hasMessageContaining("" + day);
    }

    @Test
    void holdsForEachDayStepped() {
        assertThatThrownBy(() -> WorkingDays.after(5).from(LocalDate.of(2028, 12, 27), calendar)).isInstanceOf(CalendarDoesNotReach.class);
        assertThatThrownBy(() -> WorkingDays.before(1).from(LocalDate.of(2019, 1, 2), calendar)).isInstanceOf(CalendarDoesNotReach.class);
        assertThatThrownBy(() -> calendar.workingDayOnOrBefore(LocalDate.of(2019, 1, 1))).isInstanceOf(CalendarDoesNotReach.class);
        assertThat(WorkingDays.after(2).from(LocalDate.of(2028, 12, 27), calendar).day()).isEqualTo("2028-12-29");
    }

    @Test
    void holdsForTheDayCountedFrom() {
        assertThatThrownBy(() -> WorkingDays.before(1).from(LocalDate.of(2029, 1, 1), calendar)).isInstanceOf(CalendarDoesNotReach.class)
                .hasMessageContaining("2029-01-01");
        assertThatThrownBy(() -> WorkingDays.after(1).from(LocalDate.of(2018, 12, 31), calendar)).isInstanceOf(CalendarDoesNotReach.class)
                .hasMessageContaining("2018-12-31");
    }
}
