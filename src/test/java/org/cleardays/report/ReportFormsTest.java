package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cleardays.document.form.FilledForm;
import org.cleardays.document.form.FormReader;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.WordFile;
import org.junit.jupiter.api.Test;

class ReportFormsTest {

    private static final Reporting REPORTING = new Reporting();

    @Test
    void theBlankHoldsWhatIsKnownOfConferenceAndAuthor() {
        assertThat(blank("hussain").fields()).containsEntry("conference", "CPC-2026-0143").containsEntry("agency", "Children's social care")
                .containsEntry("author", "Amira Hussain").containsEntry("role", "social worker").containsEntry("contact", "a.hussain@council.test")
                .containsEntry("children", "Ellie Carter, born 14 March 2019; Noah Carter, born 2 November 2023; "
                        + "Baby Carter, expected 3 September 2026");
    }

    @Test
    void anAuthorIsAskedOnlyAboutTheChildrenTheyKnow() {
        assertThat(blank("okafor").section("scale").orElseThrow().rows()).extracting(row -> row.cell("child")).containsExactly("Ellie Carter");
    }

    @Test
    void aSchoolLearnsNothingOfThePregnancy() {
        assertThat(blank("okafor").field("children")).doesNotContain("Baby");
    }

    @Test
    void guidanceIsNeverReadAsTheAuthors() {
        assertThat(blank("hussain").sections()).allMatch(section -> section.outside().isEmpty());
    }

    @Test
    void theFooterBearsReferenceCodeAndForm() {
        assertThat(open("hussain").footerText()).startsWith("Reference CPC-2026-0143 · code " + REPORTING.conference.mailCode()
                + " · Form general/2026-01-05");
    }

    @Test
    void aFormThatDoesNotExistHasNoSections() {
        assertThat(REPORTING.forms().sections(Report.NO_FORM)).isEmpty();
        assertThat(REPORTING.forms().sections("../../application")).isEmpty();
    }

    @Test
    void aFormInForceThatIsNotThereEndsTheStartWithItsKey() {
        assertThatThrownBy(() -> new YamlReportForms("general/1999-01-01")).hasMessageContaining("cleardays.report.form");
    }

    private static WordFile open(String author) {
        return ((Readable) WordFile.open(REPORTING.blank(author))).file();
    }

    private static FilledForm blank(String author) {
        return FormReader.read(open(author).read().blocks(), ((YamlReportForms) REPORTING.forms()).form("general/2026-01-05").layout());
    }
}
