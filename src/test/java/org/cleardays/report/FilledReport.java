package org.cleardays.report;

import java.util.List;
import java.util.stream.IntStream;

import org.cleardays.document.word.DamagedWord;
import org.w3c.dom.Element;

/** A report as its author filled it in, to be damaged or misused: the form's parts by their keys, its rows by their words. */
final class FilledReport {

    final DamagedWord word;
    private final ReportForm form;

    FilledReport(byte[] filled, ReportForm form) {
        this.word = new DamagedWord(filled);
        this.form = form;
    }

    String headingOf(String section) {
        return form.section(section).orElseThrow().heading();
    }

    /** The first example of the form's guide. */
    String example() {
        return form.layout().guide().get(1).get(2);
    }

    Element heading(String section) {
        return word.paragraph(headingOf(section));
    }

    Element guidance(String section) {
        return word.paragraph(form.section(section).orElseThrow().guidance());
    }

    Element table(String section) {
        return word.table(heading(section));
    }

    List<Element> rows(String section) {
        return word.rows(table(section));
    }

    /** The row of a section below its header, from 1. */
    Element row(String section, int number) {
        return rows(section).get(number);
    }

    int column(String section, String key) {
        var labels = form.layout().parts().stream().filter(part -> part.key().equals(section)).findFirst().orElseThrow().labels();
        return IntStream.range(0, labels.size()).filter(i -> labels.get(i).key().equals(key)).findFirst().orElseThrow();
    }

    Element cell(String section, int row, String column) {
        return word.cells(row(section, row)).get(column(section, column));
    }

    void type(String section, int row, String column, String words) {
        word.type(cell(section, row, column), words);
    }

    /** Types beside a label of a section with single fields. */
    void field(String section, String key, String words) {
        word.type(word.cells(rows(section).get(column(section, key))).get(1), words);
    }

    void headed(String section, String xml) {
        Element heading = heading(section);
        word.before(heading, word.element(xml));
        word.remove(heading);
    }

    /** The heading says something else, in its own style. */
    void renamed(String section, String words) {
        headed(section, "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + DamagedWord.run(words) + "</w:p>");
    }

    void label(String section, String key, String words) {
        word.type(word.cells(rows(section).getFirst()).get(column(section, key)), words);
    }

    void emptied(String section) {
        List<Element> rows = rows(section);
        rows.subList(1, rows.size()).forEach(row -> word.cells(row).forEach(cell -> word.type(cell, "")));
    }
}
