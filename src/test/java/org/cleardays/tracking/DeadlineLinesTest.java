package org.cleardays.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.tracking.TrackedCarters.at;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.cleardays.conference.Happening;
import org.cleardays.timescale.Due;
import org.cleardays.timescale.Matter;
import org.cleardays.timescale.Standing;
import org.cleardays.tracking.DeadlineLine.OfReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineLinesTest {

    private final TrackedCarters carters = new TrackedCarters();

    @Test
    void standForEveryRuleOnce() {
        assertThat(carters.deadlines("01T09:00")).extracting(DeadlineLine::due).extracting(Due::id).doesNotHaveDuplicates()
                .contains("conference-held", "report-from-author", "report-countersigned", "report-to-chair", "report-to-family");
    }

    @Test
    void countEachReportAndForTheFamilyEachReader() {
        assertThat(carters.deadline(Matter.REPORT_SENT, "01T09:00").reports()).hasSize(6);
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY, "01T09:00").reports()).hasSize(6 * 3)
                .extracting(OfReport::reader).contains("Jade Carter", "Ryan Barnes", "Marcus Reid");
    }

    @Test
    void showTheReportThatNeedsAPersonFirst() {
        carters.report("okafor", RECEIVED, "02T09:00");
        DeadlineLine sent = carters.deadline(Matter.REPORT_SENT, "04T09:00");
        assertThat(sent.standing()).contains(Standing.MISSED);
        assertThat(sent.happened()).isEmpty();
        assertThat(sent.reports()).filteredOn(report -> report.standing() == Standing.KEPT).singleElement()
                .satisfies(school -> assertThat(school.happened()).contains(at("02T09:00")));
    }

    @Test
    void areMetWhenTheLastReportMetThem() {
        for (String author : new String[] {"hussain", "lunt", "okafor", "wills", "adeyemi"}) {
            carters.report(author, RECEIVED, "02T09:00", ACCEPTED, "02T09:01", COUNTERSIGNED, "02T10:00");
        }
        carters.nothingToAdd("zolkiewski", "02T11:00");
        assertThat(carters.deadline(Matter.REPORT_SENT, "04T09:00").standing()).contains(Standing.KEPT);
        assertThat(carters.deadline(Matter.REPORT_SENT, "04T09:00").happened()).contains(at("02T11:00"));
        assertThat(carters.deadline(Matter.REPORT_COUNTERSIGNED, "04T09:00").happened()).contains(at("02T10:00"));
    }

    @Test
    void askNobodyToCountersignAReportWithNoManager() {
        assertThat(carters.deadline(Matter.REPORT_COUNTERSIGNED, "01T09:00").reports())
                .filteredOn(report -> report.agency().equals("Surgery")).singleElement().satisfies(surgery -> {
                    assertThat(surgery.standing()).isEqualTo(Standing.NOT_APPLICABLE);
                    assertThat(surgery.note()).isEqualTo("nobody countersigns this report");
                });
    }

    @ParameterizedTest
    @CsvSource({"01T09:00, OPEN", "09T09:59, OPEN", "09T10:00, KEPT"})
    void takeAConferencePlannedInTimeForOpenUntilItBegins(String now, Standing expected) {
        assertThat(carters.deadline(Matter.CONFERENCE_HELD, now).standing()).contains(expected);
    }

    @Test
    void knowWhenTheConferenceWasBookedAndItsInvitationsWent() {
        TrackedCarters manx = new TrackedCarters("isle-of-man");
        assertThat(manx.deadline(Matter.CONFERENCE_BOOKED, "01T10:00").standing()).contains(Standing.KEPT);
        manx.invitation("jade", "handed-over", "handed-over", "01T10:00");
        manx.invitation("marcus", "to-post");
        assertThat(manx.deadline(Matter.INVITATIONS_SENT, "01T12:00").note()).isEqualTo("no day is set by the authority; 1 of 2 sent");
        manx.invitation("ryan", "posted", "posted", "02T15:00");
        assertThat(manx.deadline(Matter.INVITATIONS_SENT, "03T12:00").happened()).isEmpty();
    }

    @Test
    void areMetByWhatAPersonRecords() {
        TrackedCarters manx = new TrackedCarters("isle-of-man");
        // five working days from Friday 29 May, over the TT bank holiday on 5 June
        assertThat(manx.deadline(Matter.PARENTS_TOLD, "08T17:01").standing()).contains(Standing.MISSED);
        manx.happened(Happening.at("parents-told", LocalDateTime.of(2026, 6, 4, 14, 0)));
        assertThat(manx.deadline(Matter.PARENTS_TOLD, "08T17:01").standing()).contains(Standing.KEPT);
        assertThat(manx.deadline(Matter.PARENTS_TOLD, "08T17:01").note()).isEqualTo("recorded for Thursday 4 June, 2pm");
    }

    @Test
    void areNotMetByWhatIsOnlyPlanned() {
        TrackedCarters guide = new TrackedCarters("guide");
        guide.happened(Happening.on("core-group", LocalDate.of(2026, 6, 18)));
        assertThat(guide.deadline(Matter.CORE_GROUP, "10T09:00").happened()).isEmpty();
        assertThat(guide.deadline(Matter.CORE_GROUP, "10T09:00").note()).isEqualTo("planned for Thursday 18 June");
        assertThat(guide.deadline(Matter.CORE_GROUP, "19T09:00").standing()).contains(Standing.KEPT);
    }

    @Test
    void askOnlyTheProfessionTheRuleIsAbout() {
        TrackedCarters guide = new TrackedCarters("guide");
        assertThat(guide.deadline(Matter.REPORT_TO_FAMILY, "01T09:00").reports()).extracting(OfReport::agency)
                .containsOnly("Children's social care");
        assertThat(guide.line("lunt", "jade", "08T09:00").standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(guide.line("lunt", "jade", "08T09:00").note()).isEqualTo("no day is set by the authority; not received");
        assertThat(guide.line("hussain", "jade", "08T09:00").standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void areNoneInForceWhereTheConferenceIsCancelled() {
        TrackedCarters cancelled = new TrackedCarters("leeds");
        cancelled.cancel();
        assertThat(cancelled.deadlines("08T09:00")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.standing()).contains(Standing.NOT_APPLICABLE);
            assertThat(line.note()).isEqualTo("the conference was cancelled");
        });
        assertThat(cancelled.expected("lunt", "08T09:00").standing()).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(cancelled.expected("lunt", "08T09:00").note()).isEqualTo("the conference was cancelled");
    }
}
