package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;

import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.DamagedWord;
import org.cleardays.document.word.WordFiles;
import org.cleardays.report.ReadReport.Outside;
import org.junit.jupiter.api.Test;

/** A report on no form of ours, without a table: mapped as far as its headings allow. */
class UnknownFormTest {

    private static final String LETTER = paragraph("Oakfield Primary, 1 Oak Lane") + heading("Report on Ellie Carter")
            + paragraph("Author: Ngozi Okafor")
            + heading("1. Agency involvement") + paragraph("Ellie has been with us since September 2023.")
            + heading("2. Concerns") + paragraph("Ellie was late on 11 of 29 days.") + paragraph("FACT: Ellie has missed no lunch.")
            + paragraph("Ellie hid under the table (observation, seen by Miss Tran, 12 May).")
            + heading("3. Swimming lessons") + paragraph("Ellie swims on Mondays.") + paragraph("She likes it.")
            + heading("4. Strengths") + paragraph("Not known to us.")
            + heading("5. Wishes and feelings") + paragraph("n/a")
            + heading("6. Safety scale") + paragraph("Ellie: 5, because she is safe in school.");

    private final ReadFile file = ((Readable) new Opening().open(WordFiles.word(LETTER))).file();
    private final YamlReportForms forms = YamlReportForms.shipped();
    private final Reading reading = Reading.of(file, forms.formOf(file));
    private final ReadReport report = reading.content();

    @Test
    void itsHeadingsAreMappedToOurSections() {
        assertThat(report.sections()).contains("involvement", "worried", "working-well", "child-views", "scale").doesNotContain("danger", "analysis");
    }

    @Test
    void whatWasNotFoundIsSaid() {
        assertThat(report.notFound(forms.form(reading.form()))).extracting(FormSection::key).contains("danger", "analysis", "chronology", "sign-off");
    }

    @Test
    void eachParagraphIsAStatementWhoseAuthorIsAskedForItsKind() {
        String worried = forms.form(reading.form()).section("worried").orElseThrow().heading();
        assertThat(report.statements()).filteredOn(statement -> statement.section().equals("worried"))
                .extracting(Statement::text, Statement::mark, Statement::source, Statement::place).containsExactly(
                        tuple("Ellie was late on 11 of 29 days.", Optional.empty(), "", worried + ", paragraph 1"),
                        tuple("Ellie has missed no lunch.", Optional.of(Mark.FACT), "", worried + ", paragraph 2"),
                        tuple("Ellie hid under the table", Optional.of(Mark.OBSERVATION), "seen by Miss Tran, 12 May", worried + ", paragraph 3"));
    }

    @Test
    void wordsUnderAHeadingThatWeDoNotKnowAreKeptUnderIt() {
        assertThat(report.outside()).containsExactly(new Outside("", "3. Swimming lessons, paragraph 1", "Ellie swims on Mondays."),
                new Outside("", "3. Swimming lessons, paragraph 2", "She likes it."));
    }

    @Test
    void aChoiceToSayNothingIsOneAndNotApplicableIsNone() {
        assertThat(report.saysNothingIn("working-well")).isTrue();
        assertThat(report.saysNothingIn("child-views")).isFalse();
        assertThat(report.statements()).noneMatch(statement -> statement.section().equals("child-views"));
    }

    @Test
    void aLineOfTheScaleIsRead() {
        assertThat(report.scales()).extracting(ScaleEntry::child, ScaleEntry::score, ScaleEntry::reason)
                .containsExactly(tuple("Ellie", Optional.of(5), "she is safe in school."));
    }

    @Test
    void aLineThatBeginsWithALabelIsThatField() {
        assertThat(report.field("author")).isEqualTo("Ngozi Okafor");
    }

    @Test
    void everyPlaceHasItsSpot() {
        var spots = ReportSpots.of(file, forms.form(reading.form()));
        assertThat(report.statements()).allMatch(statement -> spots.containsKey(statement.place()));
        assertThat(report.outside()).allMatch(outside -> spots.containsKey(outside.place()));
        assertThat(report.scales()).allMatch(scale -> spots.containsKey(scale.place()));
    }

    private static String heading(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String words) {
        return "<w:p>" + DamagedWord.run(words) + "</w:p>";
    }
}
