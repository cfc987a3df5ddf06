package org.cleardays.document.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cleardays.document.form.FormLayout;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.FormLayout.Shape;

/** A form's layout as WordprocessingML: A4 on its side, one heading and one table for each section. Lengths in twentieths of a point. */
final class FormMarkup {

    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private FormMarkup() {
    }

    static String body(FormLayout layout) {
        return "<w:document " + NAMESPACE + "><w:body>" + paragraph("Title", layout.title()) + each(layout.opening(), "Opening")
                + (layout.guide().isEmpty() ? "" : FormTable.guide(layout.guide())) + notes(layout.notes()) + parts(layout.parts())
                + paragraph("End", "") + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"907\" w:right=\"1134\" w:bottom=\"907\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    /** Left: the words; right: page n of m. */
    static String footer(String words) {
        return "<w:ftr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(words) + "<w:r><w:tab/></w:r>" + run("Page ")
                + field("PAGE") + run(" of ") + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String parts(List<Part> parts) {
        return IntStream.range(0, parts.size()).mapToObj(i -> part(parts.get(i), i == 0 ? "" : parts.get(i - 1).group()))
                .collect(Collectors.joining());
    }

    /** Sections of a group stand one level below its heading. */
    private static String part(Part part, String groupBefore) {
        String group = part.group().isEmpty() || part.group().equals(groupBefore) ? "" : paragraph("Heading1", part.group());
        return group + paragraph(part.group().isEmpty() ? "Heading1" : "Heading2", part.heading())
                + (part.guidance().isEmpty() ? "" : paragraph("Guidance", part.guidance()))
                + (part.shape() == Shape.LABELS ? FormTable.labels(part) : FormTable.rows(part));
    }

    /** What a note is about stands before its colon, in bold. */
    private static String notes(List<String> notes) {
        return notes.stream().map(note -> {
            int lead = note.indexOf(": ") > 0 ? note.indexOf(": ") + 1 : note.indexOf("? ") + 1;
            return "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>" + (lead > 0 ? run("<w:rPr><w:b/></w:rPr>", note.substring(0, lead)) : "")
                    + run(note.substring(lead)) + "</w:p>";
        }).collect(Collectors.joining());
    }

    private static String each(List<String> paragraphs, String style) {
        return paragraphs.stream().map(words -> paragraph(style, words)).collect(Collectors.joining());
    }

    static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + (words.isEmpty() ? "" : run(words)) + "</w:p>";
    }

    static String run(String words) {
        return run("", words);
    }

    private static String run(String properties, String words) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String field(String code) {
        return "<w:fldSimple w:instr=\" " + code + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
