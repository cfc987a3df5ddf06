package org.cleardays.document.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;

/**
 * The tables of a blank. Each cell to write in holds a content control with the tag {@code <section>.<label>}; nothing depends on it.
 *
 * <p>A control stands within the paragraph of its cell, where every program finds the cell and its words, also those that know no
 * controls. It holds one blank instead of a placeholder: a placeholder's words become the author's own when another program saves the
 * file, and words typed over a control still marked as showing its placeholder would be lost.
 */
final class FormTable {

    private static final int WIDTH = 14_570;
    private static final int LABEL_WIDTH = 3_900;
    private static final String HEAD_FILL = "E4EDF2";
    private static final int SHORT = 3;
    private static final String ROW_HEIGHT = "<w:trHeight w:val=\"480\"/>";

    private FormTable() {
    }

    /** One row for each label, with room to write beside it; a short table stays on one page. */
    static String labels(Part part) {
        boolean together = part.labels().size() <= SHORT;
        return table(part.heading(), "0680", List.of(LABEL_WIDTH, WIDTH - LABEL_WIDTH), part.labels().stream()
                .map(label -> labelled(part, label, together && label != part.labels().getLast())).collect(Collectors.joining()));
    }

    private static String labelled(Part part, Label label, boolean withTheNext) {
        String head = FormMarkup.paragraph(withTheNext ? "TableHead" : "TableLabel", label.label());
        return row("", cell(LABEL_WIDTH, HEAD_FILL, head) + cell(WIDTH - LABEL_WIDTH, "", control(part, label, withTheNext)));
    }

    /** A header, repeated on each page, and empty rows. */
    static String rows(Part part) {
        List<Integer> widths = widths(part.labels());
        int together = part.blank() <= SHORT ? part.blank() - 1 : 1;
        return table(part.heading(), "0620", widths, header(widths, part.labels().stream().map(Label::label).toList())
                + IntStream.range(0, part.blank()).mapToObj(row -> empty(part, widths, row < together)).collect(Collectors.joining()));
    }

    /** A row that stays with the next keeps a table from beginning at the foot of a page. */
    private static String empty(Part part, List<Integer> widths, boolean withTheNext) {
        return row(ROW_HEIGHT, IntStream.range(0, widths.size())
                .mapToObj(i -> cell(widths.get(i), "", control(part, part.labels().get(i), withTheNext))).collect(Collectors.joining()));
    }

    /** The four kinds of statement; the first row is the header. */
    static String guide(List<List<String>> guide) {
        List<Integer> widths = List.of(WIDTH * 10 / 100, WIDTH * 33 / 100, WIDTH * 34 / 100, WIDTH * 23 / 100);
        return table(guide.getFirst().getFirst(), "06A0", widths, header(widths, guide.getFirst()) + guide.stream().skip(1)
                .map(row -> row("", cell(widths.getFirst(), "", FormMarkup.paragraph("TableLabel", row.getFirst()))
                        + cells(widths, row, 1, "TableGuide", ""))).collect(Collectors.joining()));
    }

    /** By their shares; where none is given, alike. */
    private static List<Integer> widths(List<Label> labels) {
        int shares = labels.stream().mapToInt(Label::width).sum();
        return labels.stream().map(label -> shares == 0 ? WIDTH / labels.size() : WIDTH * label.width() / shares).toList();
    }

    private static String header(List<Integer> widths, List<String> labels) {
        return row("<w:cantSplit/><w:tblHeader/>", cells(widths, labels, 0, "TableHead", HEAD_FILL));
    }

    private static String cells(List<Integer> widths, List<String> words, int from, String style, String fill) {
        return IntStream.range(from, words.size()).mapToObj(i -> cell(widths.get(i), fill, FormMarkup.paragraph(style, words.get(i))))
                .collect(Collectors.joining());
    }

    /** {@code look} says to readers which of the first row and the first column hold headers. */
    private static String table(String caption, String look, List<Integer> widths, String rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"FormTable\"/><w:tblW w:w=\"" + widths.stream().mapToInt(width -> width).sum()
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"" + look
                + "\"/><w:tblCaption w:val=\"" + FormMarkup.escaped(caption) + "\"/></w:tblPr><w:tblGrid>"
                + widths.stream().map(width -> "<w:gridCol w:w=\"" + width + "\"/>").collect(Collectors.joining()) + "</w:tblGrid>"
                + rows + "</w:tbl>";
    }

    /** A row may run over to the next page: where it may not, LibreOffice 7.4 prints tables with repeated headers without some of their rows. */
    private static String row(String properties, String cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }

    private static String cell(int width, String fill, String paragraph) {
        String shading = fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + shading + "</w:tcPr>" + paragraph + "</w:tc>";
    }

    private static String control(Part part, Label label, boolean withTheNext) {
        String kind = label.choices().isEmpty() ? "<w:text w:multiLine=\"1\"/>" : "<w:comboBox>" + label.choices().stream()
                .map(choice -> "<w:listItem w:displayText=\"" + FormMarkup.escaped(choice) + "\" w:value=\"" + FormMarkup.escaped(choice) + "\"/>")
                .collect(Collectors.joining()) + "</w:comboBox>";
        String properties = "<w:sdtPr><w:alias w:val=\"" + FormMarkup.escaped(label.label()) + "\"/><w:tag w:val=\"" + part.key() + "."
                + label.key() + "\"/>" + kind + "</w:sdtPr>";
        return "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>" + (withTheNext ? "<w:keepNext/>" : "") + "</w:pPr><w:sdt>" + properties
                + "<w:sdtContent>" + FormMarkup.run(" ") + "</w:sdtContent></w:sdt></w:p>";
    }
}
