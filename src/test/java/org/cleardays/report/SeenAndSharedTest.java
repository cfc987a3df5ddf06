package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cleardays.conference.authority.Authority;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.reading.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form asks beside statements: when the children were last seen, whom the report was shown to; and where it asks for no threshold. */
class SeenAndSharedTest {

    private static final Reporting REPORTING = new Reporting();
    private static final byte[] WHOLE = REPORTING.filled("hussain", true);
    private static final ReportForm FORM = REPORTING.form("social-worker/2026-04-13");

    @Test
    void isReadAsTheAuthorWroteIt() {
        assertThat(read(report -> { }).content().fields()).containsEntry("seen", "Ellie and Noah: 27 May 2026")
                .containsEntry("shared-with", "Nobody yet").containsEntry("not-shared", "The parents get their copies from the conference office by 5 June");
    }

    @ParameterizedTest
    @CsvSource({"about-this-report, seen, Last seen", "about-this-report, seen, Date child last seen", "shared, shared-with, Date shared with parents",
        "shared, not-shared, Reason not shared"})
    void isReadUnderOtherLabels(String section, String key, String label) {
        Reading reading = read(report -> report.word.type(report.word.cells(report.rows(section).get(report.column(section, key))).getFirst(), label));
        assertThat(reading.content().fields()).isEqualTo(read(report -> { }).content().fields());
    }

    @Test
    void whoLastSawNoChildIsNotAskedAgain() {
        assertThat(findings(report -> report.field("about-this-report", "seen", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "?"})
    void whomItWasShownToIsAskedForAtItsOwnPlace(String nothing) {
        assertThat(findings(report -> List.of("shared-with", "not-shared").forEach(key -> report.field("shared", key, nothing)))).containsExactly(
                new Finding("Who has been shown this report", "Please say whom you showed this report and when, or whom not and why."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared-with", "not-shared"})
    void oneAnswerOfTheTwoIsEnough(String key) {
        assertThat(findings(report -> report.field("shared", key, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"forbidden, false", "asked, true", "required, true"})
    void theBlankAsksForTheThresholdUnlessTheAuthorityForbidsIt(String setting, boolean asked) {
        ReadFile blank = opened(blankUnder("threshold-view: " + setting));
        assertThat(blank.words().contains("threshold")).isEqualTo(asked);
        assertThat(Reading.of(blank, FORM).content().sections().contains("threshold")).isEqualTo(asked);
        assertThat(Reading.of(blank, FORM).content().sections()).contains("analysis", "scale", "shared");
    }

    private static byte[] blankUnder(String settings) {
        Authority authority = Authority.read(new AuthorityReading(AuthorityFile.of("elsewhere", settings)));
        byte[] empty = FormBook.open(org.cleardays.report.form.FormFiles.shipped(), YamlReportForms.NEWEST).blank(FORM);
        return new FormPrefill(FORM, REPORTING.conference, REPORTING.author("hussain"), Optional.of(authority), Optional.empty()).fill(empty);
    }

    private static List<Finding> findings(Consumer<FilledReport> changed) {
        return REPORTING.examination().lookOver(read(changed), Optional.of(REPORTING.expected("hussain"))).findings();
    }

    private static Reading read(Consumer<FilledReport> changed) {
        FilledReport report = new FilledReport(WHOLE, FORM);
        changed.accept(report);
        return REPORTING.examination().read(opened(report.word.bytes()));
    }

    private static ReadFile opened(byte[] bytes) {
        return ((Readable) new Opening().open(bytes)).file();
    }
}
