package org.cleardays.command.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reports on the general form of January 2026, of seven pages unless said otherwise, typed as an author would; each number makes other words. */
public final class TypedReports {

    private static final byte[] FORM = form();
    private static final int IN_EACH_SECTION = 5;
    private static final Map<String, String> ABOUT = Map.of("Conference reference", "CPC-2026-0143", "Agency", "Oakfield Primary",
            "Author", "Ngozi Okafor", "Date written", "2 June 2026", "Children", "Ellie Carter, born 14 March 2019");
    private static final Map<String, String> SIGNED = Map.of("Name", "Ngozi Okafor", "Role", "designated safeguarding lead", "Date", "2 June 2026");

    private TypedReports() {
    }

    /** With nothing missing. */
    public static byte[] whole(int number) {
        return typed(number, IN_EACH_SECTION, "fact");
    }

    /** With nothing missing, and so many statements in each of its eight sections. */
    public static byte[] whole(int number, int statements) {
        return typed(number, statements, "fact");
    }

    /** No statement has its mark. */
    public static byte[] withoutMarks(int number) {
        return typed(number, IN_EACH_SECTION, "");
    }

    private static byte[] typed(int number, int statements, String mark) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FORM)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String heading = "";
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph && "Heading1".equals(paragraph.getStyle())) {
                    heading = paragraph.getText();
                } else if (element instanceof XWPFTable table) {
                    type(table, heading, number, statements, mark);
                }
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The form could not be filled in", e);
        }
    }

    private static void type(XWPFTable table, String heading, int number, int statements, String mark) {
        switch (heading) {
            case "" -> { }
            case "About this report" -> labels(table, ABOUT);
            case "Sign-off" -> labels(table, SIGNED);
            case "How safe is each child?" -> row(table.getRow(1), List.of("Ellie Carter", "5", "She is safe in school; nights are hard.", "family"));
            case "What happened, and when?" -> statements(table, number, statements, List.of("18 May 2026", mark));
            default -> statements(table, number, statements, List.of(mark));
        }
    }

    private static void labels(XWPFTable table, Map<String, String> values) {
        for (XWPFTableRow row : table.getRows()) {
            row.getCell(1).setText(values.getOrDefault(row.getCell(0).getText(), ""));
        }
    }

    private static void statements(XWPFTable table, int number, int statements, List<String> dateAndMark) {
        List<String> before = dateAndMark.subList(0, dateAndMark.size() - 1);
        for (int i = 1; i <= statements; i++) {
            XWPFTableRow row = table.getNumberOfRows() > i ? table.getRow(i) : table.createRow();
            String text = "On day %d of spring Ellie came to school at %d minutes past nine, in clean clothes, and had eaten breakfast; "
                    .formatted(number, i) + "she told Ms Cole about the walk there, and asked whether she may stay for the club in the afternoon.";
            List<String> after = List.of(text, dateAndMark.getLast(), "School register, day " + number + ", kept by Ms Cole", "Ellie", "family");
            row(row, java.util.stream.Stream.concat(before.stream(), after.stream()).toList());
        }
    }

    private static void row(XWPFTableRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.getCell(column).setText(cells.get(column));
        }
    }

    private static byte[] form() {
        try {
            return Files.readAllBytes(Path.of("templates/reports/general/2026-01-05/form.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
