package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.cleardays.Carters;
import org.cleardays.TestDatabase;
import org.cleardays.conference.Conference;
import org.cleardays.conference.booking.Bookings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartersDeadlinesTest {

    private final TestDatabase database = new TestDatabase();
    private final Timescales timescales = Carters.timescales(database);

    @Test
    void standInOrderEachAtTheCloseOfBusiness() {
        assertThat(timescales.of(Carters.book(database))).extracting(Deadline::id, deadline -> deadline.due().toLocalDateTime())
                .containsExactly(
                        tuple("report-from-author", LocalDateTime.of(2026, 6, 3, 17, 0)),
                        tuple("report-countersigned", LocalDateTime.of(2026, 6, 4, 17, 0)),
                        tuple("report-to-chair", LocalDateTime.of(2026, 6, 5, 17, 0)),
                        tuple("report-to-family", LocalDateTime.of(2026, 6, 5, 17, 0)),
                        tuple("plan-out", LocalDateTime.of(2026, 6, 9, 17, 0)),
                        tuple("conference-held", LocalDateTime.of(2026, 6, 11, 17, 0)),
                        tuple("core-group", LocalDateTime.of(2026, 6, 23, 17, 0)),
                        tuple("review", LocalDateTime.of(2026, 9, 9, 17, 0)));
    }

    @Test
    void explainThemselves() {
        Deadline family = timescales.of(Carters.book(database), Matter.REPORT_TO_FAMILY).orElseThrow();
        assertThat(family.rule()).isEqualTo("Each report is with the parents and, where age-appropriate, the young person no later than"
                + " 2 working days before the conference. The source says \"days\"; we count working days, because that gives the family more"
                + " time.");
        assertThat(family.source()).endsWith("(Doncaster, 23 August 2023) (stated by the source)");
        assertThat(family.because()).isEqualTo("2 working days before Tuesday 9 June 2026, not counting that day: Monday 8 June,"
                + " Friday 5 June. Skipped: Saturday 6 and Sunday 7 June (weekend). Leaves 1 clear working day."
                + " It ends with the close of business at 17:00. Paper is posted by Wednesday 3 June, 2 working days before it has to arrive.");
    }

    @Test
    void countTheConferenceFromTheDiscussionThatInitiatedTheEnquiries() {
        Deadline held = timescales.of(Carters.book(database), Matter.CONFERENCE_HELD).orElseThrow();
        assertThat(held.because()).startsWith("15 working days after Wednesday 20 May 2026").contains("Monday 25 May (Spring bank holiday)");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,      held,       from author, countersigned, to chair and family
            initial,     2026-04-08, 2026-03-31,  2026-04-01,    2026-04-02
            initial,     2026-12-30, 2026-12-22,  2026-12-23,    2026-12-24
            initial,     2027-01-05, 2026-12-29,  2026-12-30,    2026-12-31
            review,      2026-06-09, 2026-05-29,  2026-06-01,    2026-06-02
            pre-birth,   2026-06-09, 2026-06-03,  2026-06-04,    2026-06-05
            transfer-in, 2026-06-09, 2026-06-03,  2026-06-04,    2026-06-05
            """)
    void stepOverEasterAndChristmasAndTakeTheKindOfTheConference(String kind, LocalDate held, LocalDate author, LocalDate countersigned,
                                                                LocalDate shared) {
        Conference conference = booked(kind, held);
        assertThat(day(conference, Matter.REPORT_SENT)).isEqualTo(author);
        assertThat(day(conference, Matter.REPORT_COUNTERSIGNED)).isEqualTo(countersigned);
        assertThat(day(conference, Matter.REPORT_TO_CHAIR)).isEqualTo(shared);
        assertThat(day(conference, Matter.REPORT_TO_FAMILY)).isEqualTo(shared);
    }

    @Test
    void setNoDayForAReviewFromAStrategyDiscussion() {
        assertThat(timescales.of(booked("review", LocalDate.of(2026, 6, 9)), Matter.CONFERENCE_HELD)).isEmpty();
    }

    @Test
    void knowTheSettingsOfTheAuthority() {
        Conference carters = Carters.book(database);
        assertThat(timescales.asksForCountersigning(carters)).isTrue();
        assertThat(timescales.authorityName(carters)).isEqualTo("Doncaster");
    }

    private Conference booked(String kind, LocalDate held) {
        String yaml = Carters.yaml().replace("kind: initial", "kind: " + kind).replace("heldAt: 2026-06-09T", "heldAt: " + held + "T")
                .replace("strategyDiscussions: [2026-05-20, 2026-05-27]", "strategyDiscussions: [2026-03-02]");
        return database.transactions().execute(status -> Carters.conferences(database).book(Bookings.fromYaml(yaml), Carters.ACTOR));
    }

    private LocalDate day(Conference conference, Matter matter) {
        return timescales.of(conference, matter).orElseThrow().due().toLocalDate();
    }
}
