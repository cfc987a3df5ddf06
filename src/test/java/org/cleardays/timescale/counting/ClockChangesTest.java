package org.cleardays.timescale.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.timescale.rule.Counted;
import org.cleardays.timescale.rule.Counted.OffDay;
import org.cleardays.timescale.rule.Event;
import org.cleardays.timescale.rule.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of the United Kingdom go forward on Sunday 29 March 2026 and back on Sunday 25 October 2026 (Summer Time Order 2002). */
@Tag("F1")
class ClockChangesTest {

    private static final Event BIRTH = new Event("birth", "the birth");
    private static final Place ENGLAND = new Place(WorkingCalendar.fromClassPath("england-and-wales"), ZoneId.of("Europe/London"),
            LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # close of business stays at five by the clock on both sides
            2026-03-31T10:00, 2, WORKING_DAYS, 2026-03-27T17:00Z
            2026-03-31T10:00, 1, WORKING_DAYS, 2026-03-30T17:00+01:00
            2026-10-27T10:00, 2, WORKING_DAYS, 2026-10-23T17:00+01:00
            2026-10-27T10:00, 1, WORKING_DAYS, 2026-10-26T17:00Z
            # hours are time that passes: that Sunday has 23 of them in March and 25 in October
            2026-03-30T10:00, 24, HOURS,       2026-03-29T10:00+01:00
            2026-03-30T10:00, 48, HOURS,       2026-03-28T09:00Z
            2026-10-26T10:00, 48, HOURS,       2026-10-24T11:00+01:00
            2026-10-25T10:00,  8, HOURS,       2026-10-25T02:00Z
            2026-10-25T10:00,  9, HOURS,       2026-10-25T01:00Z
            2026-10-25T10:00, 10, HOURS,       2026-10-25T01:00+01:00
            """)
    void leaveTheCloseOfBusinessAndTheHoursRight(LocalDateTime from, int number, Unit unit, OffsetDateTime due) {
        assertThat(before(from, number, unit, Optional.empty()).due().toOffsetDateTime()).isEqualTo(due);
    }

    @Test
    void aTimeThatDoesNotExistIsTheMomentOfTheChange() {
        Reached reached = before(LocalDateTime.parse("2026-03-30T10:00"), 1, Unit.DAYS, Optional.of(LocalTime.of(1, 30)));
        assertThat(reached.due().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2026-03-29T02:00+01:00"));
        assertThat(reached.because()).endsWith("It ends at 02:00. There is no 01:30 on Sunday 29 March 2026, because the clocks go forward"
                + " from 01:00 to 02:00; 02:00 counts.");
    }

    @Test
    void ofATimeThatComesTwiceTheFirstCounts() {
        Reached reached = before(LocalDateTime.parse("2026-10-26T10:00"), 1, Unit.DAYS, Optional.of(LocalTime.of(1, 30)));
        assertThat(reached.due().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2026-10-25T01:30+01:00"));
        assertThat(reached.because()).endsWith("It ends at 01:30. 01:30 comes twice on Sunday 25 October 2026, because the clocks go back;"
                + " the first counts.");
    }

    @Test
    void midnightIsTheBeginningOfItsDay() {
        Reached reached = before(LocalDateTime.parse("2026-06-12T10:00"), 1, Unit.DAYS, Optional.of(LocalTime.MIDNIGHT));
        assertThat(reached.due().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2026-06-11T00:00+01:00"));
        assertThat(reached.because()).endsWith(" It ends at 00:00, the midnight with which Thursday 11 June begins.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-11T10:00 | 24 hours before Thursday 11 June 2026 at 10:00, as time passes: Wednesday 10 June at 10:00. Leaves no clear working day.
            2026-03-30T10:00 | 24 hours before Monday 30 March 2026 at 10:00, as time passes: Sunday 29 March at 10:00. That falls on Sunday \
            29 March (weekend); work to Friday 27 March. Leaves no clear working day.
            2026-03-29T10:00 | 24 hours before Sunday 29 March 2026 at 10:00, as time passes: Saturday 28 March at 09:00. The clocks change \
            in between. That falls on Saturday 28 March (weekend); work to Friday 27 March. Leaves no clear working day.
            """)
    void hoursExplainThemselves(LocalDateTime from, String because) {
        assertThat(before(from, 24, Unit.HOURS, Optional.empty()).because()).isEqualTo(because);
    }

    @Test
    void hoursAfterAnEventGoForward() {
        Start start = new Start(BIRTH, LocalDateTime.parse("2026-03-28T09:00").toLocalDate(), Optional.of(LocalTime.of(9, 0)));
        Reached reached = Counting.of(Counted.of(24, Unit.HOURS, false, BIRTH), start, ENGLAND);
        assertThat(reached.due().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2026-03-29T10:00+01:00"));
    }

    @Test
    void hoursThatEndOnADayOffKeepTheirTimeWhereTheyMove() {
        Start start = new Start(BIRTH, LocalDateTime.parse("2026-06-08T10:30").toLocalDate(), Optional.of(LocalTime.of(10, 30)));
        Counted phrase = new Counted(24, Unit.HOURS, true, BIRTH, false, Optional.empty(), OffDay.PREVIOUS);
        assertThat(Counting.of(phrase, start, ENGLAND).due().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-06-05T10:30"));
    }

    @Test
    void thePlaceOwnsTheClock() {
        Place island = new Place(WorkingCalendar.fromClassPath("isle-of-man"), ZoneId.of("Europe/Isle_of_Man"), LocalTime.of(16, 30));
        Start start = new Start(BIRTH, LocalDateTime.parse("2026-06-09T10:00").toLocalDate(), Optional.empty());
        assertThat(Counting.of(Counted.of(2, Unit.WORKING_DAYS, true, BIRTH), start, island).due().toOffsetDateTime())
                .isEqualTo(OffsetDateTime.parse("2026-06-04T16:30+01:00"));
    }

    private static Reached before(LocalDateTime from, int number, Unit unit, Optional<LocalTime> at) {
        Counted phrase = new Counted(number, unit, true, BIRTH, false, at, OffDay.STAYS);
        return Counting.of(phrase, new Start(BIRTH, from.toLocalDate(), Optional.of(from.toLocalTime())), ENGLAND);
    }
}
