package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.timescale.SettingCarters.moment;

import java.time.LocalDate;
import java.util.List;

import org.cleardays.Carters;
import org.cleardays.conference.Happening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeadlinesKeptTest {

    private final SettingCarters carters = new SettingCarters();

    @Test
    void areReadAsTheyWereComputed() {
        List<Due> computed = carters.timescales().all(carters.conference());
        carters.set("booked");
        assertThat(carters.sets()).isEqualTo(1);
        assertThat(carters.timescales().all(carters.conference())).isEqualTo(computed).isNotEmpty();
    }

    @Test
    void areNotWrittenAgainWhereNothingChanged() {
        carters.set("booked").set("booked").set("rules-changed");
        assertThat(carters.sets()).isEqualTo(1);
        assertThat(Carters.auditTrail(carters.database).about(carters.conferenceId))
                .filteredOn(entry -> entry.act().what().equals("deadlines-set")).singleElement()
                .satisfies(entry -> assertThat(entry.act().detail()).isEqualTo("booked"));
    }

    @Test
    void knowEachDateTheyHadBeforeTheConferenceWasMovedTwice() {
        carters.set("booked").at("06-02T10:00").moveTo("06-05T10:00").at("06-03T11:00").moveTo("06-16T10:00");
        Deadline family = carters.deadline(Matter.REPORT_TO_FAMILY);
        assertThat(family.due().toInstant()).isEqualTo(moment("06-12T17:00"));
        assertThat(family.earlier()).extracting(Deadline.Earlier::due).extracting(due -> due.toInstant())
                .containsExactly(moment("06-05T17:00"), moment("06-03T17:00"));
        assertThat(family.earlier()).extracting(Deadline.Earlier::replacedAt).containsExactly(moment("06-02T10:00"), moment("06-03T11:00"));
        assertThat(family.earlier()).extracting(Deadline.Earlier::why).containsOnly("conference-moved");
        assertThat(family.earlier().getLast().because()).contains("Friday 5 June 2026");
    }

    @Test
    void haveNoHistoryWhereOnlyAnotherRulesDateChanged() {
        carters.set("booked").moveTo("06-16T10:00");
        assertThat(carters.deadline(Matter.CONFERENCE_HELD).earlier()).isEmpty();
    }

    @Test
    @Tag("F2")
    void stayWhereTheirDayHasPassedBeforeTheRulesChange() {
        carters.set("booked").at("06-04T09:00").rules(DeadlinesKeptTest::oneDayLess).set("rules-changed");
        assertThat(carters.deadline(Matter.REPORT_SENT).due().toInstant()).isEqualTo(moment("06-03T17:00"));
        assertThat(carters.deadline(Matter.REPORT_SENT).earlier()).isEmpty();
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).due().toInstant()).isEqualTo(moment("06-08T17:00"));
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).earlier()).extracting(Deadline.Earlier::why).containsExactly("rules-changed");
    }

    @Test
    @Tag("F2")
    void stayToTheLastMomentOfTheirDayAndNoFurther() {
        carters.set("booked").at("06-03T17:00").rules(DeadlinesKeptTest::oneDayLess).set("rules-changed");
        assertThat(carters.deadline(Matter.REPORT_SENT).due().toInstant()).isEqualTo(moment("06-04T17:00"));
    }

    @Test
    @Tag("F2")
    void stayThroughWhatIsRecordedOfAnotherEventLater() {
        carters.set("booked").at("06-04T09:00").rules(DeadlinesKeptTest::oneDayLess).set("rules-changed")
                .record(Happening.on("notification", LocalDate.of(2026, 6, 3)));
        assertThat(carters.deadline(Matter.REPORT_SENT).due().toInstant()).isEqualTo(moment("06-03T17:00"));
    }

    @Test
    void moveWithWhatTheyHangOnThroughAnotherDeadline() {
        carters.set("booked").at("06-08T09:00").rules(DeadlinesKeptTest::oneDayLess).set("rules-changed").moveTo("06-10T10:00");
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).due().toInstant()).isEqualTo(moment("06-09T17:00"));
        assertThat(carters.deadline(Matter.REPORT_SENT).due().toInstant()).isEqualTo(moment("06-05T17:00"));
        assertThat(carters.deadline(Matter.REPORT_SENT).earlier()).extracting(Deadline.Earlier::why).containsExactly("conference-moved");
    }

    @Test
    @Tag("F2")
    void stayWhereTheirRuleIsTakenAwayAfterTheirDay() {
        carters.set("booked").at("06-06T09:00").rules(DeadlinesKeptTest::nothingForTheChair).set("rules-changed");
        assertThat(carters.deadline(Matter.REPORT_TO_CHAIR).due().toInstant()).isEqualTo(moment("06-05T17:00"));
    }

    @Test
    void goWithTheirRuleBeforeTheirDay() {
        carters.set("booked").at("06-04T09:00").rules(DeadlinesKeptTest::nothingForTheChair).set("rules-changed");
        assertThat(carters.timescales().of(carters.conference(), Matter.REPORT_TO_CHAIR)).isEmpty();
    }

    @Test
    void areAllCountedAnewWhereTheConferenceMovesAlsoAfterTheirDay() {
        carters.set("booked").at("06-08T09:00").moveTo("06-16T10:00");
        assertThat(carters.deadline(Matter.REPORT_SENT).due().toInstant()).isEqualTo(moment("06-10T17:00"));
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).due().toInstant()).isEqualTo(moment("06-12T17:00"));
    }

    @Test
    void areNotInForceOfAConferenceThatWasCancelledAndStayReadable() {
        carters.set("booked").moveTo("06-16T10:00").cancel().set("event-recorded");
        assertThat(carters.timescales().all(carters.conference())).isEmpty();
        assertThat(carters.timescales().of(carters.conference(), Matter.REPORT_TO_FAMILY)).isEmpty();
        assertThat(carters.timescales().asLastSet(carters.conference())).filteredOn(due -> due.matter() == Matter.REPORT_TO_FAMILY)
                .singleElement().satisfies(due -> assertThat(((Deadline) due).earlier()).hasSize(1));
    }

    @Test
    @Tag("F3")
    void areThoseSetLastWhateverTheClockSaid() {
        carters.set("booked").at("06-03T11:00").moveTo("06-16T10:00").at("06-01T08:00").moveTo("06-17T10:00");
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).due().toInstant()).isEqualTo(moment("06-15T17:00"));
        assertThat(carters.deadline(Matter.REPORT_TO_FAMILY).earlier()).extracting(earlier -> earlier.due().toInstant())
                .containsExactly(moment("06-05T17:00"), moment("06-12T17:00"));
    }

    @Test
    void areRemindedOfOnlyFromWhenTheyWereSet() {
        carters.at("05-31T12:00").rules(DeadlinesKeptTest::remindTheAuthor).set("booked");
        assertThat(reminders(Matter.REPORT_SENT)).containsExactly(moment("06-01T09:00"), moment("06-03T09:00"));
        carters.at("06-03T11:00").moveTo("06-11T10:00");
        assertThat(reminders(Matter.REPORT_SENT)).containsExactly(moment("06-05T09:00"));
    }

    private List<java.time.Instant> reminders(Matter matter) {
        return carters.timescales().reminders(carters.conference(), carters.deadline(matter)).stream()
                .map(reminder -> reminder.at().toInstant()).toList();
    }

    private static String remindTheAuthor(String rules) {
        int reminders = rules.indexOf("\nreminders:");
        return (reminders < 0 ? rules : rules.substring(0, reminders)) + """

                reminders:
                  - {id: two-days-before, of: report-sent, when: "2 working days before, at 09:00", tell: author, text: reminder-report}
                  - {id: on-the-day, of: report-sent, when: "on the day, at 09:00", tell: author, text: reminder-report}
                """;
    }

    private static String oneDayLess(String rules) {
        return rules.replace("initial: 2 working days before conference", "initial: 1 working day before conference");
    }

    private static String nothingForTheChair(String rules) {
        int chair = rules.indexOf("  - id: report-to-chair");
        return rules.substring(0, chair) + rules.substring(rules.indexOf("  - id: report-to-family"));
    }
}
