package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderRuleTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkingCalendar ENGLAND = WorkingCalendar.fromClassPath("england-and-wales");
    /** The Isle of Man's June of 2026: TT bank holiday on Friday 5 June (domain.md, section 3). */
    private static final WorkingCalendar WITH_TT = WorkingCalendar.fromClassPath("isle-of-man");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a plain week: Wednesday 3 June 2026
            2026-06-03 | 2 working days before, at 09:00 | 2026-06-01T09:00
            2026-06-03 | on the day, at 09:00            | 2026-06-03T09:00
            2026-06-03 | 1 working day after, at 09:30   | 2026-06-04T09:30
            # across a weekend: Monday 8 June, and Friday 5 June
            2026-06-08 | 2 working days before, at 09:00 | 2026-06-04T09:00
            2026-06-05 | 1 working day after, at 09:00   | 2026-06-08T09:00
            # across Easter 2027: Good Friday 26 March, Easter Monday 29 March
            2027-03-30 | 2 working days before, at 09:00 | 2027-03-24T09:00
            2027-03-25 | 1 working day after, at 09:00   | 2027-03-30T09:00
            # a deadline in months that falls on a Sunday: the day to work to is the Friday before, the day after it the Monday
            2026-06-14 | on the day, at 09:00            | 2026-06-12T09:00
            2026-06-14 | 1 working day after, at 09:00   | 2026-06-15T09:00
            2026-06-14 | 1 working day before, at 09:00  | 2026-06-12T09:00
            # across the clock change: Sunday 25 October 2026
            2026-10-27 | 2 working days before, at 09:00 | 2026-10-23T09:00
            """)
    void aReminderFallsOnAWorkingDay(LocalDate due, String when, LocalDateTime moment) {
        assertThat(moments(due, when, ENGLAND)).containsExactly(moment.atZone(LONDON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-08 | 1 working day before, at 09:00 | 2026-06-04T09:00
            2026-06-04 | 1 working day after, at 09:00  | 2026-06-08T09:00
            2026-06-05 | on the day, at 09:00           | 2026-06-04T09:00
            2026-07-07 | 2 working days before, at 09:00 | 2026-07-02T09:00
            """)
    void theIslandsHolidaysAreSteppedOver(LocalDate due, String when, LocalDateTime moment) {
        assertThat(moments(due, when, WITH_TT)).containsExactly(moment.atZone(LONDON));
    }

    @Test
    void oneWhoseMomentIsNotAfterTheDeadlineWasSetIsNotPromised() {
        Instant nine = LocalDateTime.parse("2026-06-01T09:00").atZone(LONDON).toInstant();
        List<ReminderRule> rules = List.of(rule("2 working days before, at 09:00"));
        Deadline deadline = deadline(LocalDate.of(2026, 6, 3));
        assertThat(ReminderRule.about(deadline, nine, rules, ENGLAND)).isEmpty();
        assertThat(ReminderRule.about(deadline, nine.minusMillis(1), rules, ENGLAND)).hasSize(1);
    }

    @Test
    void thoseOfAnotherMatterAreNotAboutIt() {
        Deadline chairs = new Deadline("report-to-chair", Matter.REPORT_TO_CHAIR, "", "", "", "", due(LocalDate.of(2026, 6, 5)),
                due(LocalDate.of(2026, 6, 4)), "", "", "", null, List.of());
        assertThat(ReminderRule.about(chairs, Instant.EPOCH, List.of(rule("on the day, at 09:00")), ENGLAND)).isEmpty();
    }

    @Test
    void whereTheCalendarEndsNoneIsPromised() {
        assertThat(moments(ENGLAND.until(), "2 working days after, at 09:00", ENGLAND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 working days before, at 09:00", "on the day, at 09:00", "1 working day after, at 16:30"})
    void aMomentPrintsItselfAsItIsWritten(String written) {
        assertThat(ReminderMoment.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 working days before", "0 working days before, at 09:00", "2 days before, at 09:00", "on the day, at 9", "soon"})
    void whatIsNotAMomentIsRefused(String written) {
        assertThatThrownBy(() -> ReminderMoment.parse(written)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        AuthorityReading reading = new AuthorityReading(AuthorityFile.of("elsewhere", """
                reminders:
                  - {id: first, of: report-snet, when: "2 dyas before, at 09:00", tell: everybody, text: reminder-reprot, colour: red}
                  - {id: first, of: report-sent, when: "on the day, at 09:00", tell: author, text: pack}
                """));
        ReminderFile.read(reading);
        assertThat(reading.faults()).anyMatch(fault -> fault.contains("reminders[0]") && fault.contains("report-snet"))
                .anyMatch(fault -> fault.contains("2 dyas before, at 09:00")).anyMatch(fault -> fault.contains("everybody"))
                .anyMatch(fault -> fault.contains("reminder-reprot")).anyMatch(fault -> fault.contains("colour is not known here"))
                .anyMatch(fault -> fault.contains("reminders[1]") && fault.contains("as another before it")).hasSize(6);
    }

    @Test
    void aFileWithoutAnyPromisesNone() {
        assertThat(ReminderFile.read(new AuthorityReading(AuthorityFile.of("elsewhere", "zone: Europe/London")))).isEmpty();
    }

    private static List<ZonedDateTime> moments(LocalDate due, String when, WorkingCalendar calendar) {
        return ReminderRule.about(deadline(due), Instant.EPOCH, List.of(rule(when)), calendar).stream().map(Reminder::at).toList();
    }

    private static ReminderRule rule(String when) {
        return new ReminderRule("author", Matter.REPORT_SENT, ReminderMoment.parse(when), Reminder.Tell.AUTHOR, "reminder-report");
    }

    private static Deadline deadline(LocalDate due) {
        return new Deadline("report-from-author", Matter.REPORT_SENT, "", "", "", "", due(due), due(due), "", "", "", null, List.of());
    }

    private static ZonedDateTime due(LocalDate day) {
        return day.atTime(17, 0).atZone(LONDON);
    }
}
