package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.cleardays.document.file.OpenedFile.Readable;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.reading.Opening;
import org.junit.jupiter.api.Test;

class ReportSpotsTest {

    private static final Reporting REPORTING = new Reporting();

    private final ReadFile file = ((Readable) new Opening().open(REPORTING.filled("hussain", true))).file();
    private final ReportForm form = ((YamlReportForms) REPORTING.forms()).formOf(file);
    private final Map<String, Spot> spots = ReportSpots.of(file, form);
    private final ReadReport report = Reading.of(file, form).content();

    @Test
    void aStatementsPlaceIsTheCellOfItsWords() {
        assertThat(report.statements()).isNotEmpty().allSatisfy(statement -> assertThat(words(spots.get(statement.place()))).isEqualTo(statement.text()));
    }

    @Test
    void aSectionsPlaceIsItsHeading() {
        assertThat(form.sections()).filteredOn(section -> report.sections().contains(section.key())).hasSize(form.sections().size() - 1).allSatisfy(section -> assertThat(words(spots.get(section.heading()))).isEqualTo(section.heading()));
    }

    @Test
    void aScalesPlaceIsItsRow() {
        assertThat(report.scales()).isNotEmpty().allSatisfy(scale -> assertThat(words(spots.get(scale.place()))).startsWith(scale.child()));
    }

    @Test
    void aFieldsPlaceIsItsRow() {
        assertThat(words(spots.get("About this report, Author"))).isEqualTo("Author Amira Hussain");
    }

    @Test
    void theWholeReportsPlaceIsItsFirstParagraph() {
        assertThat(spots.get("")).isEqualTo(Spot.of(0));
    }

    private String words(Spot spot) {
        return switch (file.blocks().get(spot.block())) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table -> String.join(" ", table.rows().get(spot.row()).cells().stream().map(Block.Cell::text).toList()
                    .subList(Math.max(spot.cell(), 0), spot.cell() < 0 ? table.rows().get(spot.row()).cells().size() : spot.cell() + 1));
        };
    }
}
