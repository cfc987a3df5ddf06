package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cleardays.report.ReportState.ACCEPTED;
import static org.cleardays.report.ReportState.COUNTERSIGNED;
import static org.cleardays.report.ReportState.RECEIVED;
import static org.cleardays.report.ReportState.RETURNED;
import static org.cleardays.report.ReportState.SUPERSEDED;

import java.util.Optional;
import java.util.UUID;

import org.cleardays.Carters;
import org.cleardays.document.word.WordFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportVersionsTest {

    private final Reporting reporting = new Reporting();

    @Test
    @Tag("A4")
    void aCorrectedReportIsTheNextVersionAndTheEarlierIsKept() {
        UUID first = school(false);
        reporting.check(first);
        UUID second = school(true);
        assertThat(report(first).state()).isEqualTo(SUPERSEDED);
        assertThat(report(first).times()).containsOnlyKeys(RECEIVED, RETURNED, SUPERSEDED);
        assertThat(report(second).version()).isEqualTo(2);
        assertThat(reporting.reports().newest(reporting.conference.id(), report(second).authorId())).map(Report::id).contains(second);
    }

    @Test
    @Tag("A3")
    void theSameFileAgainIsTheSameReport() {
        byte[] file = reporting.filled("okafor", true);
        UUID report = reporting.file("okafor", file);
        assertThat(reporting.file("okafor", file)).isEqualTo(report);
        assertThat(reporting.reports().sameFile(reporting.conference.id(), reporting.author("okafor").id(), file)).contains(report);
        assertThat(reporting.reports().sameFile(reporting.conference.id(), reporting.author("lunt").id(), file)).isEmpty();
    }

    @Test
    void checkingTwiceHasOneEffect() {
        UUID report = school(false);
        Checked first = reporting.check(report);
        assertThat(reporting.check(report)).isEqualTo(first).isInstanceOf(Checked.Returned.class);
        assertThat(reporting.acts()).containsExactly("report-filed", "report-returned");
    }

    @Test
    void aVersionReplacedBeforeItsCheckGoesNoFurther() {
        UUID first = school(false);
        school(true);
        assertThat(reporting.check(first)).isEqualTo(new Checked.Superseded(first));
    }

    @Test
    void equalWordsHaveOneHashAndOtherWordsAnother() {
        UUID unmarked = school(false);
        UUID marked = school(true);
        UUID again = school(false);
        assertThat(report(again).contentHash()).isEqualTo(report(unmarked).contentHash()).isNotEqualTo(report(marked).contentHash());
    }

    @Test
    void aStateKeepsItsFirstTime() {
        UUID report = school(true);
        reporting.check(report);
        reporting.advance(report, COUNTERSIGNED);
        reporting.advance(report, COUNTERSIGNED);
        assertThat(report(report).at(COUNTERSIGNED)).contains(Carters.MONDAY_1_JUNE.instant());
        assertThat(reporting.acts()).containsExactly("report-filed", "report-accepted", "report-countersigned");
    }

    @Test
    void whatWasNotAcceptedCannotBeCountersigned() {
        UUID report = school(false);
        assertThatThrownBy(() -> reporting.advance(report, COUNTERSIGNED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingToAddIsAcceptedAtOnceInItsAuthorsWords() {
        String words = "Known to us, last seen 2 April, nothing to add";
        UUID gp = reporting.author("zolkiewski").id();
        UUID id = reporting.inTransaction(() -> reporting.reports().fileNothingToAdd(reporting.conference.id(), gp, words));
        assertThat(report(id)).extracting(Report::state, Report::form, Report::nothingToAdd)
                .containsExactly(ACCEPTED, Report.NO_FORM, Optional.of(words));
        assertThat(report(id).fields()).containsEntry("author", "Dr Łukasz Żółkiewski").containsEntry("written", "1 June 2026");
    }

    @Test
    void aWordFileThatIsNotTheFormIsReturnedWithOneReason() {
        UUID report = reporting.file("lunt", WordFiles.word(WordFiles.paragraph("Dear colleagues, the family is well.")));
        assertThat(reporting.check(report)).isInstanceOfSatisfying(Checked.Returned.class,
                returned -> assertThat(returned.reasons()).singleElement().extracting(Finding::says).asString().contains("on the form we sent you"));
    }

    @Test
    void aFileThatCannotBeReadIsReturnedAndNeverAnError() {
        UUID report = reporting.file("lunt", WordFiles.utf8("not a Word file at all"));
        assertThat(reporting.check(report)).isInstanceOf(Checked.Returned.class);
    }

    private UUID school(boolean marked) {
        return reporting.file("okafor", reporting.filled("okafor", marked));
    }

    private Report report(UUID id) {
        return reporting.reports().get(id);
    }
}
