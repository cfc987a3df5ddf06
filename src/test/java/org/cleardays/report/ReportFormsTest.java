package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.AuthorityReading;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.FilledForm;
import org.cleardays.document.form.FormReader;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.WordFile;
import org.cleardays.report.form.FormFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                + " · Form social-worker/2026-04-13");
    }

    @ParameterizedTest
    @CsvSource({"hussain, social-worker", "lunt, police", "okafor, education", "wills, health", "adeyemi, health", "zolkiewski, health"})
    void eachProfessionGetsItsForm(String author, String form) {
        assertThat(open(author).footerText()).contains("Form " + form + "/2026-04-13");
    }

    @Test
    void anAuthorityChoosesAmongForms() {
        AuthorityFile file = AuthorityFile.of("rivermouth", "forms: {police: general/2026-01-05, other: housing/2026-04-13}");
        FormChoice choice = FormBook.open(FormFiles.shipped(), YamlReportForms.NEWEST).choice();
        assertThat(List.of("lunt", "okafor", "zolkiewski").stream().map(key -> choice.forAuthor(REPORTING.author(key), Optional.of(file))))
                .containsExactly("general/2026-01-05", "education/2026-04-13", "health/2026-04-13");
    }

    @Test
    void aFormAnAuthorityChoosesThatIsNotThereIsNoted() {
        AuthorityReading reading = new AuthorityReading(AuthorityFile.of("rivermouth", "forms: {police: police/1999-01-01}"));
        FormChoice.ofAuthority(reading, FormBook.open(FormFiles.shipped(), YamlReportForms.NEWEST)::isForm);
        assertThat(reading.faults()).containsExactly(
                "authorities/rivermouth.yaml, line 1: forms.police says \"police/1999-01-01\", and there is no such form.");
    }

    @Test
    void theBlankSaysByWhenItIsToBeSent() {
        assertThat(open("lunt").read().blocks()).contains(new Block.Paragraph(
                "Please send this report by 5pm on Wednesday 3 June: answer our e-mail with it, or use the link in that e-mail.", false));
    }

    @Test
    void progressIsAskedForAtReviewsOnly() {
        assertThat(blank("hussain").section("progress")).isEmpty();
    }

    @Test
    void aFormThatDoesNotExistHasNoSections() {
        assertThat(REPORTING.forms().sections(Report.NO_FORM)).isEmpty();
        assertThat(REPORTING.forms().sections("../../application")).isEmpty();
    }

    @Test
    void aFormInForceThatIsNotThereEndsTheStartWithItsKey() {
        assertThatThrownBy(() -> FormBook.open(FormFiles.shipped(), "general/1999-01-01")).hasMessageContaining("cleardays.report.form");
    }

    private static WordFile open(String author) {
        return ((Readable) WordFile.open(REPORTING.blank(author))).file();
    }

    private static FilledForm blank(String author) {
        ReadFile file = open(author).read();
        return FormReader.read(file.blocks(), ((YamlReportForms) REPORTING.forms()).formOf(file).layout());
    }
}
