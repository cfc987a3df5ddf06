package org.cleardays;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yaml.snakeyaml.Yaml;

/** The authors of the Carters' reports at work: each types into the form that came by mail, as {@code carters/reports.yaml} says. */
public final class CarterReports {

    /** The authors who fill in the form, by key; the GP answers in a mail. */
    public static final List<String> AUTHORS = List.of("hussain", "lunt", "okafor", "wills", "adeyemi");

    private static final Map<String, String> HEADINGS = Map.ofEntries(Map.entry("involvement", "How we know the family"),
            Map.entry("worried", "What are we worried about?"), Map.entry("working-well", "What is working well?"),
            Map.entry("needs-to-happen", "What needs to happen?"), Map.entry("chronology", "What happened, and when?"),
            Map.entry("child-views", "What do the children say?"), Map.entry("parent-views", "What do the parents say?"),
            Map.entry("analysis", "What do we make of it?"), Map.entry("scale", "How safe is each child?"));

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
            HEADINGS.forEach((key, heading) -> rows(tables.get(heading), (List<?>) report.get(key), complete));
            write(tables.get("About this report").getRow(5).getCell(1), String.valueOf(report.get("written")));
            List<?> signOff = (List<?>) report.get("sign-off");
            for (int i = 0; i < signOff.size(); i++) {
                write(tables.get("Sign-off").getRow(i).getCell(1), String.valueOf(signOff.get(i)));
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

    private static Map<String, XWPFTable> tables(XWPFDocument word) {
        Map<String, XWPFTable> tables = new LinkedHashMap<>();
        String heading = "";
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph && "Heading1".equals(paragraph.getStyle())) {
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

    /** Types over what was filled in before. */
    private static void write(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        paragraph.createRun().setText(text);
    }
}
