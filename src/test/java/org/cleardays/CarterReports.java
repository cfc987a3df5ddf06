package org.cleardays;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cleardays.report.FormSection;
import org.cleardays.report.ReportForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.yaml.snakeyaml.Yaml;

/** The authors of the Carters' reports at work: each types into the form that came by mail, as {@code carters/reports.yaml} says. */
public final class CarterReports {

    /** The authors who fill in the form, by key; the GP answers in a mail. */
    public static final List<String> AUTHORS = List.of("hussain", "lunt", "okafor", "wills", "adeyemi");

    private static final Pattern FORM = Pattern.compile("Form ([a-z-]+/[0-9-]+)");
    private static final List<?> NOTHING = List.of(List.of("Not known to us"));

    private CarterReports() {
    }

    /**
     * Fills in a blank as it was mailed.
     *
     * @param authorKey one of {@link #AUTHORS}
     * @param complete  false: the marks are left out that the author leaves out at first (the school's two)
     */
    public static byte[] fill(byte[] blank, String authorKey, boolean complete) {
        return fill(blank, report(authorKey), complete);
    }

    /** Fills in a blank with a report of this shape. */
    public static byte[] fill(byte[] blank, Map<String, Object> report, boolean complete) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(blank)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, XWPFTable> tables = tables(word);
            for (FormSection section : ReportForm.shipped(form(word)).sections()) {
                Optional.ofNullable(tables.get(section.heading())).ifPresent(table -> fill(section, table, report, complete));
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The form could not be filled in", e);
        }
    }

    /** What this author types, section by section. */
    public static Map<String, Object> report(String authorKey) {
        try (InputStream in = CarterReports.class.getResourceAsStream("/carters/reports.yaml")) {
            Map<String, Map<String, Object>> reports = new Yaml().load(in);
            return reports.get(authorKey);
        } catch (IOException e) {
            throw new UncheckedIOException("The Carters' reports cannot be read", e);
        }
    }

    private static String form(XWPFDocument word) {
        String footers = word.getFooterList().stream().map(XWPFFooter::getText).reduce("", String::concat);
        Matcher name = FORM.matcher(footers);
        if (!name.find()) {
            throw new IllegalArgumentException("The footer names no form: " + footers);
        }
        return name.group(1);
    }

    private static void fill(FormSection section, XWPFTable table, Map<String, Object> report, boolean complete) {
        switch (section.kind()) {
            case FIELDS, SIGN_OFF -> labels(section.key(), table, report);
            case STATEMENTS, CHRONOLOGY, SCALES -> rows(table, (List<?>) report.getOrDefault(section.key(), NOTHING), complete);
        }
    }

    /** What stands beside labels: the date and the last visit on the first page; elsewhere the values of the section in their order. */
    private static void labels(String section, XWPFTable table, Map<String, Object> report) {
        List<Object> values = new ArrayList<>((List<?>) report.getOrDefault(section, List.of()));
        for (XWPFTableRow row : table.getRows()) {
            Object value = switch (row.getCell(0).getText()) {
                case "Date written" -> report.get("written");
                case "When you last saw each child" -> report.get("seen");
                default -> values.isEmpty() ? null : values.removeFirst();
            };
            Optional.ofNullable(value).ifPresent(words -> write(row.getCell(1), String.valueOf(words)));
        }
    }

    private static Map<String, XWPFTable> tables(XWPFDocument word) {
        Map<String, XWPFTable> tables = new LinkedHashMap<>();
        String heading = "";
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph && String.valueOf(paragraph.getStyle()).startsWith("Heading")) {
                heading = paragraph.getText();
            } else if (element instanceof XWPFTable table) {
                tables.putIfAbsent(heading, table);
            }
        }
        return tables;
    }

    private static void rows(XWPFTable table, List<?> rows, boolean complete) {
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getNumberOfRows() > i + 1 ? table.getRow(i + 1) : table.createRow();
            List<?> cells = (List<?>) rows.get(i);
            for (int column = 0; column < cells.size(); column++) {
                write(row.getCell(column), typed(String.valueOf(cells.get(column)), complete));
            }
        }
    }

    private static String typed(String value, boolean complete) {
        boolean leftOutAtFirst = value.matches("[a-z]+\\?");
        return leftOutAtFirst ? (complete ? value.substring(0, value.length() - 1) : "") : value;
    }

    /** Types over what was filled in before: into the cell's content control, where it has one. */
    private static void write(XWPFTableCell cell, String text) {
        CTP paragraph = cell.getParagraphs().getFirst().getCTP();
        if (paragraph.sizeOfSdtArray() > 0) {
            CTSdtContentRun control = paragraph.getSdtArray(0).getSdtContent();
            control.setRArray(new CTR[0]);
            control.addNewR().addNewT().setStringValue(text);
            return;
        }
        paragraph.setRArray(new CTR[0]);
        paragraph.addNewR().addNewT().setStringValue(text);
    }
}
