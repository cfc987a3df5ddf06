package org.cleardays.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;

/** Each committed form.docx is the form that its form.yaml describes. */
class FormFilesTest {

    private static final String OLD = "general/2026-01-05";

    @ParameterizedTest
    @MethodSource("forms")
    void headingsAreTheSameInTheSameOrder(String name) {
        List<String> headings = new ArrayList<>();
        String group = "";
        for (Part part : parts(name)) {
            if (!part.group().isEmpty() && !part.group().equals(group)) {
                headings.add("Heading1 " + part.group());
            }
            headings.add((part.group().isEmpty() ? "Heading1 " : "Heading2 ") + part.heading());
            group = part.group();
        }
        assertThat(word(name).getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())).isEqualTo(headings);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void guidanceIsTheSameAndIsMarkedAsGuidance(String name) {
        assertThat(word(name).getParagraphs().stream().filter(paragraph -> "Guidance".equals(paragraph.getStyle()))
                .map(paragraph -> paragraph.getText())).isEqualTo(parts(name).stream().map(Part::guidance).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsOfTablesAreTheSame(String name) {
        List<XWPFTable> tables = tables(name);
        assertThat(tables).hasSameSizeAs(parts(name));
        for (int i = 0; i < tables.size(); i++) {
            Part part = parts(name).get(i);
            assertThat(part.shape() == Shape.ROWS ? texts(tables.get(i).getRow(0))
                    : tables.get(i).getRows().stream().map(row -> row.getCell(0).getText()).toList())
                    .isEqualTo(part.labels().stream().map(Label::label).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("newForms")
    void eachCellToWriteInHoldsAControlWithItsTag(String name) {
        List<XWPFTable> tables = tables(name);
        for (int i = 0; i < tables.size(); i++) {
            Part part = parts(name).get(i);
            List<String> expected = part.labels().stream().map(label -> part.key() + "." + label.key()).toList();
            List<XWPFTableRow> rows = tables.get(i).getRows();
            assertThat(part.shape() == Shape.LABELS ? rows.stream().flatMap(row -> tags(row).stream()).toList() : tags(rows.getLast()))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTableOfRowsRepeatsItsHeaderOnEachPage(String name) {
        List<XWPFTable> tables = tables(name);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(tables.get(i).getRow(0).isRepeatHeader()).isEqualTo(parts(name).get(i).shape() == Shape.ROWS);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFourKindsAreExplained(String name) {
        assertThat(word(name).getTables().getFirst().getText()).contains("Fact", "Observation", "Allegation", "Opinion");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itsPropertiesNameTheFormAndNobody(String name) {
        var properties = word(name).getProperties().getCoreProperties();
        assertThat(List.of(properties.getTitle(), properties.getCreator(), properties.getLastModifiedByUser()))
                .containsExactly(ReportForm.shipped(name).layout().title(), "Conference office", "Conference office");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everySectionIsThereThatEachFormMustHave(String name) {
        assertThat(ReportForm.shipped(name).sections()).extracting(FormSection::key).startsWith("about-this-report", "involvement")
                .endsWith("sign-off").contains("worried", "working-well", "needs-to-happen", "chronology", "child-views", "parent-views",
                        "analysis", "scale");
    }

    @ParameterizedTest
    @MethodSource("newForms")
    void dangerAndSafetyHaveTheirSections(String name) {
        assertThat(ReportForm.shipped(name).sections()).extracting(FormSection::key)
                .contains("progress", "danger", "harder", "safety", "safety-goals", "threshold", "shared");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itHoldsNoMacroAndNoProtection(String name) {
        assertThat(word(name).isEnforcedProtection()).isFalse();
        assertThat(word(name).getPackage().getPartsByName(java.util.regex.Pattern.compile(".*(vba|macro).*"))).isEmpty();
    }

    static Stream<String> forms() {
        return Stream.concat(Stream.of(OLD), newForms());
    }

    static Stream<String> newForms() {
        return Stream.of("social-worker", "police", "health", "education", "probation", "housing", "general").map(form -> form + "/2026-04-13");
    }

    private static List<Part> parts(String name) {
        return ReportForm.shipped(name).layout().parts();
    }

    private static XWPFDocument word(String name) {
        try (InputStream in = Files.newInputStream(Path.of("templates/reports", name, "form.docx"))) {
            return new XWPFDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but the first, which explains the four kinds. */
    private static List<XWPFTable> tables(String name) {
        List<XWPFTable> tables = word(name).getTables();
        return tables.subList(1, tables.size());
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static List<String> tags(XWPFTableRow row) {
        return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getCTP().getSdtList().stream()).map(CTSdtRun::getSdtPr)
                .map(properties -> properties.getTag().getVal()).toList();
    }
}
