package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.reading.Opening;
import org.cleardays.document.word.DamagedWord;
import org.cleardays.document.word.WordFiles;
import org.cleardays.report.checks.ReportChecks;
import org.cleardays.report.form.FormFiles;
import org.junit.jupiter.api.Test;

/** An authority's own form of twelve headings in other words is read by its {@code form.yaml} alone. */
class OwnFormTest {

    private static final YamlReportForms FORMS = YamlReportForms.withoutServer(
            FormBook.open(FormFiles.withOwn(Path.of("src/test/resources/forms")), YamlReportForms.NEWEST));
    private static final String REPORT = heading("Ferry Bay multi-agency report") + paragraph("Please type in the boxes. They will grow.")
            + heading("1. Particulars") + table("Our reference|CPC-2026-0143", "Body|Oakfield Primary", "Officer|Ngozi Okafor",
                    "Prepared on|2 June 2026", "Young people|Ellie Carter")
            + heading("2. Our remit") + statements("Ellie has been with us since September 2023.|Fact|admission record|Ellie|family")
            + heading("3. Causes of unease") + statements("Ellie flinched when a chair fell over.|Obs.|Miss Tran, 12 May, in class|Ellie|family",
                    "Ellie told Mrs Okafor that it is loud at night.|Allegation|Ellie, to Mrs Okafor, 15 May|Ellie|professionals only (her own words)")
            + heading("4. Aggravating circumstances") + statements("Not known to us||||")
            + heading("5. Assets of the household") + statements("Ellie reads two years above her age.|F|reading test, April|Ellie|family")
            + heading("6. Undertakings") + statements("Miss Tran will meet Ellie at the gate.|Opinion|mine, agreed with Miss Tran|Ellie|family")
            + heading("7. Timeline") + table("Day|Occurrence|Category|Basis|Concerning", "8 May 2026|We asked Jade to come in.|fact|school record of 8 May|Ellie")
            + heading("8. In the young person's words") + statements("Ellie said that she likes school.|Allegation|Ellie, to me, 20 May|Ellie|family")
            + heading("9. In the adults' words") + statements("Jade said that mornings are hard.|Allegation|Jade Carter, to me, 14 May|Jade|Jade only (hers)")
            + heading("10. Appraisal") + statements("Ellie is tired on days that began in a hurry.|Opinion|mine, from her work in class|Ellie|family")
            + heading("11. Rating of security") + table("Young person|Rating|Grounds", "Ellie Carter|5/10|She is well looked after in school.")
            + heading("12. Attestation") + table("Attested by|Ngozi Okafor", "Attested on|2 June 2026");

    private final ReadFile file = ((Readable) new Opening().open(WordFiles.word(REPORT))).file();
    private final Reading reading = Reading.of(file, FORMS.formOf(file));

    @Test
    void itIsKnownByItsHeadings() {
        assertThat(reading.form()).isEqualTo("ferry-bay/2026-02-02");
    }

    @Test
    void everySectionIsFound() {
        assertThat(reading.content().sections()).hasSize(12);
        assertThat(reading.content().outside()).isEmpty();
    }

    @Test
    void statementsMarksAndSourcesAreRead() {
        assertThat(reading.content().statements()).filteredOn(statement -> statement.section().equals("worried"))
                .extracting(Statement::text, statement -> statement.mark().orElseThrow(), Statement::source, Statement::place).containsExactly(
                        tuple("Ellie flinched when a chair fell over.", Mark.OBSERVATION, "Miss Tran, 12 May, in class", "Reasons for unease, row 1"),
                        tuple("Ellie told Mrs Okafor that it is loud at night.", Mark.ALLEGATION, "Ellie, to Mrs Okafor, 15 May", "Reasons for unease, row 2"));
    }

    @Test
    void theTimelineKeepsItsDays() {
        assertThat(reading.content().statements()).extracting(Statement::when).contains("8 May 2026");
    }

    @Test
    void theScaleIsRead() {
        assertThat(reading.content().scales()).extracting(ScaleEntry::child, ScaleEntry::score).containsExactly(tuple("Ellie Carter", Optional.of(5)));
    }

    @Test
    void nothingIsMissing() {
        assertThat(ReportChecks.all().of(new Check.Subject(reading.content(), FORMS.form(reading.form()), Optional.empty()))).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInItsOwnWords() {
        ReadFile unmarked = ((Readable) new Opening().open(WordFiles.word(REPORT.replace("Obs.", "")))).file();
        assertThat(ReportChecks.all().of(new Check.Subject(Reading.of(unmarked, FORMS.formOf(unmarked)).content(), FORMS.form(reading.form()), Optional.empty())))
                .extracting(Finding::place).containsExactly("Reasons for unease, row 1");
    }

    private static String heading(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String words) {
        return "<w:p>" + DamagedWord.run(words) + "</w:p>";
    }

    private static String statements(String... rows) {
        return table(Stream.concat(Stream.of("Account|Category|Basis|Concerning|Circulation"), Arrays.stream(rows))
                .toArray(String[]::new));
    }

    private static String table(String... rows) {
        return Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1)).stream().map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"))).collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }
}
