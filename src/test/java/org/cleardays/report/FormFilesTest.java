package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.junit.jupiter.api.Test;

/** The committed form.docx is the form that form.yaml describes. */
class FormFilesTest {

    private static final Path FOLDER = Path.of("templates/reports/general/2026-01-05");

    private final ReportForm form = ReportForm.of("general/2026-01-05", Files.readString(FOLDER.resolve("form.yaml")));
    private final XWPFDocument word;

    FormFilesTest() throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("form.docx"))) {
            word = new XWPFDocument(in);
        }
    }

    @Test
    void headingsAreTheSameInTheSameOrder() {
        assertThat(styled("Heading1")).isEqualTo(form.sections().stream().map(FormSection::heading).toList());
    }

    @Test
    void guidanceIsTheSameAndIsMarkedAsGuidance() {
        assertThat(styled("Guidance")).isEqualTo(form.sections().stream().map(FormSection::guidance).toList());
    }

    @Test
    void labelsOfTablesAreTheSame() {
        List<List<String>> labels = form.layout().parts().stream().map(part -> part.labels().stream().map(Label::label).toList()).toList();
        assertThat(labels()).isEqualTo(labels);
    }

    @Test
    void everyStatementTableRepeatsItsHeaderOnEachPage() {
        assertThat(tables()).filteredOn(table -> table.getRow(0).getTableCells().size() > 2).hasSize(9)
                .allMatch(table -> table.getRow(0).isRepeatHeader());
    }

    @Test
    void theFourKindsAreExplained() {
        assertThat(word.getTables().getFirst().getText()).contains("Fact", "Observation", "Allegation", "Opinion");
    }

    @Test
    void itsPropertiesNameTheFormAndNobody() {
        var properties = word.getProperties().getCoreProperties();
        assertThat(List.of(properties.getTitle(), properties.getCreator(), properties.getLastModifiedByUser()))
                .containsExactly("Report for a child protection conference", "Conference office", "Conference office");
    }

    @Test
    void everySectionIsOneTheFormMustHave() {
        assertThat(form.sections()).extracting(FormSection::key).containsExactly("about-this-report", "involvement", "worried", "working-well",
                "needs-to-happen", "chronology", "child-views", "parent-views", "analysis", "scale", "sign-off");
    }

    private List<String> styled(String style) {
        return word.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).map(paragraph -> paragraph.getText()).toList();
    }

    private List<XWPFTable> tables() {
        return word.getTables().subList(1, word.getTables().size());
    }

    private List<List<String>> labels() {
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < tables().size(); i++) {
            Part part = form.layout().parts().get(i);
            XWPFTable table = tables().get(i);
            labels.add(part.shape() == Shape.ROWS ? table.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList()
                    : table.getRows().stream().map(row -> row.getCell(0).getText()).toList());
        }
        return labels;
    }
}
