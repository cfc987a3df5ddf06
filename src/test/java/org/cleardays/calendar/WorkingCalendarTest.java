package org.cleardays.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.fromClassPath("england-and-wales");

    @Test
    void saysWhyADayIsNoWorkingDay() {
        assertThat(calendar.whyNot(LocalDate.of(2026, 5, 25))).contains("Spring bank holiday");
        assertThat(calendar.whyNot(LocalDate.of(2026, 6, 6))).contains("weekend");
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
    void agreesWithTheHolidaysOfAnotherAuthor() {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create("gb"));
        IntStream.rangeClosed(2019, 2028).forEach(year -> assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && others.isHoliday(day, "eng")))
                .as("weekday holidays of %s", year)
                .containsExactlyElementsOf(calendar.holidays().stream().map(Holiday::date).filter(day -> day.getYear() == year).toList()));
    }

    @Test
    void citesASourceForEachDay() {
        assertThat(calendar.holidays()).hasSize(83).allSatisfy(holiday -> assertThat(holiday.source()).isNotBlank());
    }

    @Test
    void refusesToAnswerBeyondItsData() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2029, 1, 2))).isInstanceOf(CalendarDoesNotReach.class)
                .hasMessage("The calendar england-and-wales reaches from 2019-01-01 to 2028-12-31 and cannot say whether 2029-01-02 is a"
                        + " working day; add the holidays of 2029 to calendars/england-and-wales.csv.");
        assertThatThrownBy(() -> WorkingDays.after(5).from(LocalDate.of(2028, 12, 27), calendar)).isInstanceOf(CalendarDoesNotReach.class);
    }

    @Test
    void tellsAllFaultsOfItsFileAtOnce() {
        assertThatThrownBy(() -> WorkingCalendar.of("here", """
                date,name,standing,source
                2026-12-25,Christmas Day,certain,law
                25 Dec,Christmas Day,proclaimed,law
                2028-12-25,Christmas Day,proclaimed,
                2024-12-25,Christmas Day,proclaimed,law
                """)).hasMessage("calendars/here.csv, line 2: the standing is \"certain\"; write proclaimed or expected."
                + " calendars/here.csv, line 3: \"25 Dec\" is no date; write it as 2026-12-25."
                + " calendars/here.csv, line 4: needs a date, a name, a standing and a source, none of them empty."
                + " calendars/here.csv leaves out the year 2025.");
    }
}
