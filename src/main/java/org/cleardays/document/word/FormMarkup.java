package org.cleardays.document.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.document.form.FormLayout;
import org.cleardays.document.form.FormLayout.Label;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;

/** A form's layout as WordprocessingML: A4 on its side, one heading and one table for each section. Lengths in twentieths of a point. */
final class FormMarkup {

    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final int WIDTH = 14_570;
    private static final int LABEL_WIDTH = 3_400;
    private static final String HEAD_FILL = "E4EDF2";

    private FormMarkup() {
    }

    static String body(FormLayout layout) {
        return "<w:document " + NAMESPACE + "><w:body>" + paragraph("Title", layout.title()) + each(layout.opening(), "Normal")
                + guide(layout.guide()) + paragraph("Normal", "") + each(layout.notes(), "Normal")
                + layout.parts().stream().map(FormMarkup::part).collect(Collectors.joining()) + "<w:p/><w:sectPr>"
                + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"1021\" w:right=\"1134\" w:bottom=\"1021\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    /** Left: the words; right: page n of m. */
    static String footer(String words) {
        return "<w:ftr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(words) + "<w:r><w:tab/></w:r>" + run("Page ")
                + field("PAGE") + run(" of ") + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String part(Part part) {
        return paragraph("Heading1", part.heading()) + paragraph("Guidance", part.guidance())
                + (part.shape() == Shape.LABELS ? labels(part.labels()) : rows(part.labels(), part.blank()));
    }

    private static String labels(List<Label> labels) {
        List<Integer> widths = List.of(LABEL_WIDTH, WIDTH - LABEL_WIDTH);
        return table(widths, labels.stream().map(label -> row("", cell(LABEL_WIDTH, "TableHead", HEAD_FILL, label.label())
                + cell(WIDTH - LABEL_WIDTH, "TableText", "", ""))).collect(Collectors.joining()));
    }

    private static String rows(List<Label> labels, int blank) {
        List<Integer> widths = labels.stream().map(label -> WIDTH * label.width() / 100).toList();
        String empty = row("<w:trHeight w:val=\"520\"/>", widths.stream().map(width -> cell(width, "TableText", "", ""))
                .collect(Collectors.joining()));
        return table(widths, header(widths, labels.stream().map(Label::label).toList()) + empty.repeat(blank));
    }

    private static String guide(List<List<String>> guide) {
        List<Integer> widths = List.of(WIDTH * 12 / 100, WIDTH * 31 / 100, WIDTH * 34 / 100, WIDTH * 23 / 100);
        return table(widths, header(widths, guide.getFirst()) + guide.stream().skip(1)
                .map(row -> row("", cell(widths.getFirst(), "TableHead", "", row.getFirst()) + cells(widths, row, 1, "TableText", "")))
                .collect(Collectors.joining()));
    }

    private static String header(List<Integer> widths, List<String> labels) {
        return row("<w:tblHeader/>", cells(widths, labels, 0, "TableHead", HEAD_FILL));
    }

    private static String cells(List<Integer> widths, List<String> words, int from, String style, String fill) {
        return IntStream.range(from, words.size()).mapToObj(i -> cell(widths.get(i), style, fill, words.get(i)))
                .collect(Collectors.joining());
    }

    private static String table(List<Integer> widths, String rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"FormTable\"/><w:tblW w:w=\"" + widths.stream().mapToInt(width -> width).sum()
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + widths.stream().map(width -> "<w:gridCol w:w=\"" + width + "\"/>").collect(Collectors.joining()) + "</w:tblGrid>"
                + rows + "</w:tbl>";
    }

    private static String row(String properties, String cells) {
        return "<w:tr><w:trPr><w:cantSplit/>" + properties + "</w:trPr>" + cells + "</w:tr>";
    }

    private static String cell(int width, String style, String fill, String words) {
        String shading = fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + shading + "</w:tcPr>" + paragraph(style, words) + "</w:tc>";
    }

    private static String each(List<String> paragraphs, String style) {
        return paragraphs.stream().map(words -> paragraph(style, words)).collect(Collectors.joining());
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + (words.isEmpty() ? "" : run(words)) + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t></w:r>";
    }

    private static String field(String code) {
        return "<w:fldSimple w:instr=\" " + code + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
