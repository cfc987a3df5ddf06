package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.cleardays.calendar.WorkingCalendar;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deadline says beside its date: when it is at risk, when paper is posted, what other conventions would give, what it relies on. */
class DeadlineFactsTest {

    private static final Happening CONFERENCE = Happening.at("conference", LocalDateTime.parse("2026-06-09T10:00"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # less than one working day is left: from the same time on the working day before
            2 working days before conference            | 2026-06-05T17:00 | 2026-06-04T17:00
            2 working days before conference, at 10:00  | 2026-06-05T10:00 | 2026-06-04T10:00
            1 working day before conference             | 2026-06-08T17:00 | 2026-06-05T17:00
            24 hours before conference                  | 2026-06-08T10:00 | 2026-06-05T10:00
            # a deadline on a day off: from the close of business before the day to work to
            2 days before conference                    | 2026-06-07T17:00 | 2026-06-04T17:00
            2 days before conference, at 10:00          | 2026-06-07T10:00 | 2026-06-04T17:00
            2 days before conference, or the previous working day | 2026-06-05T17:00 | 2026-06-04T17:00
            """)
    void isAtRiskWhenLessThanOneWorkingDayIsLeft(String due, LocalDateTime moment, LocalDateTime atRiskFrom) {
        Deadline deadline = deadline("", "pack-out", due);
        assertThat(deadline.due().toLocalDateTime()).isEqualTo(moment);
        assertThat(deadline.atRiskFrom().toLocalDateTime()).isEqualTo(atRiskFrom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # domain.md 3: for paper, what counts is arrival
            report-to-family | 2 working days before conference           | 2026-06-03
            report-to-chair  | 2 working days before conference           | 2026-06-03
            pack-out         | 2 working days before conference           |
            # Sunday 7 June: it has to arrive on Friday 5 June
            report-to-family | 2 days before conference                   | 2026-06-03
            report-to-family | 2 days before conference, at 10:00         | 2026-06-03
            # it has to be there at ten in the morning, so it arrives the day before
            report-to-family | 2 working days before conference, at 10:00 | 2026-06-02
            report-to-family | 2 working days before conference, at 17:00 | 2026-06-03
            report-to-family | 2 working days before conference, at 18:00 | 2026-06-03
            """)
    void tellsTheLastDayOfPostingWhereReportsAreShared(String what, String due, LocalDate posting) {
        assertThat(deadline("post: 2 working days\n", what, due).working().lastPosting()).isEqualTo(Optional.ofNullable(posting));
    }

    @Test
    void tellsPostingInItsSentencesOnlyWhereTheAuthorityHasARuleForIt() {
        assertThat(deadline("post: 2 working days\n", "report-to-family", "2 working days before conference").because())
                .endsWith(" Paper is posted by Wednesday 3 June, 2 working days before it has to arrive.");
        Deadline without = deadline("", "report-to-family", "2 working days before conference");
        assertThat(without.working().lastPosting()).isEmpty();
        assertThat(without.because()).endsWith(" It ends with the close of business at 17:00.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 working days before conference | clear working days: the day of arrival not counted either 2026-06-04, calendar days 2026-06-07, \
            counting the day itself 2026-06-08
            2 clear working days before conference | working days 2026-06-05, calendar days 2026-06-07
            2 days before conference | working days 2026-06-05, clear working days: the day of arrival not counted either 2026-06-04, \
            counting the day itself 2026-06-08
            2 days before conference, counting the day itself | clear working days: the day of arrival not counted either 2026-06-04, \
            not counting the day itself 2026-06-07
            1 week before conference | counting the day itself 2026-06-03
            1 month before conference | counting the day itself 2026-05-10
            24 hours before conference |
            on the day of conference |
            """)
    void tellsWhatOtherConventionsWouldGiveWhereItDiffers(String due, String otherwise) {
        assertThat(String.join(", ", deadline("", "pack-out", due).working().otherwise().stream()
                .map(other -> other.convention() + " " + other.due().toLocalDate()).toList())).isEqualTo(otherwise == null ? "" : otherwise);
    }

    @Test
    void namesTheTableOfItsCalendarAndTheVersionOfItsRules() {
        AuthorityRules rules = AuthorityRules.of(Elsewhere.file("", Elsewhere.rule("one", "pack-out", "due: 2 working days before conference")), 7,
                WorkingCalendar::fromClassPath);
        Deadline deadline = (Deadline) rules.dues(Elsewhere.initial(CONFERENCE)).getFirst();
        assertThat(deadline.working().rulesVersion()).isEqualTo(7);
        assertThat(deadline.working().calendarTable()).isEqualTo(rules.calendar().table());
        assertThat(deadline.working().event()).isEqualTo("conference");
        assertThat(deadline.working().from()).isEqualTo(LocalDate.parse("2026-06-09"));
        assertThat(rules.version()).isEqualTo(7);
        assertThat(rules).hasToString("the rules of Elsewhere, version 7");
    }

    @Test
    void restsOnExpectedHolidaysOnlyWhereTheAuthorityAllowsIt() {
        String manx = Elsewhere.file("", Elsewhere.rule("one", "pack-out", "due: 2 working days before conference")).text()
                .replace("england-and-wales", "isle-of-man");
        Circumstances summer = Elsewhere.initial(Happening.at("conference", LocalDateTime.parse("2027-06-15T10:00")));
        assertThat(due(manx, summer)).isInstanceOfSatisfying(Undated.class,
                undated -> assertThat(undated.why()).isEqualTo(Undated.Why.CALENDAR_DOES_NOT_REACH));
        Deadline allowed = (Deadline) due(manx.replace("rules:", "expected-holidays: allowed\nrules:"), summer);
        assertThat(allowed.due().toLocalDate()).isEqualTo(LocalDate.parse("2027-06-10"));
        assertThat(allowed.working().expected()).singleElement().asString().contains("Friday 11 June 2027");
        assertThat(allowed.because()).endsWith(" Counts on expected, not yet proclaimed, holidays: " + allowed.working().expected().getFirst() + ".");
    }

    private static Due due(String text, Circumstances circumstances) {
        return Elsewhere.of(AuthorityFile.of("elsewhere", text)).dues(circumstances).getFirst();
    }

    private static Deadline deadline(String settings, String what, String due) {
        return (Deadline) Elsewhere.of(Elsewhere.file(settings, Elsewhere.rule("one", what, "due: \"" + due + "\"")))
                .dues(Elsewhere.initial(CONFERENCE)).getFirst();
    }
}
