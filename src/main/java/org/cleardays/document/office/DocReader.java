package org.cleardays.document.office;

import java.util.Locale;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.form.Phrases;

/** Reads an old Word file into blocks. */
final class DocReader {

    /** Twentieths of a point: a line's width, or a slip of the hand. */
    private static final double NEAR = 80;

    /** The outline level of ordinary text. */
    private static final int NO_OUTLINE = 9;

    private final HWPFDocument document;
    private final DocText text = new DocText();
    private final BlockBuilder builder = new BlockBuilder(NEAR);

    DocReader(HWPFDocument document) {
        this.document = document;
    }

    ReadFile read() {
        Range body = document.getRange();
        for (int i = 0; i < body.numParagraphs(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                builder.paragraph(text.of(paragraph), isHeading(paragraph));
            }
        }
        return new ReadFile(FileKind.DOC, builder.blocks(), footers());
    }

    boolean coversSome() {
        return text.coversSome();
    }

    boolean leftSomeUnseen() {
        return text.leftSomeUnseen();
    }

    boolean actsByFields() {
        return text.actsByFields();
    }

    private void table(Table table) {
        builder.beginTable();
        for (int i = 0; i < table.numRows(); i++) {
            row(table.getRow(i));
        }
        builder.endTable();
    }

    /** A cell that is merged to its left gives it its words and its width. */
    private void row(TableRow row) {
        int from = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            for (int paragraph = 0; paragraph < cell.numParagraphs(); paragraph++) {
                builder.paragraph(text.of(cell.getParagraph(paragraph)), false);
            }
            boolean last = i + 1 >= row.numCells() || !row.getCell(i + 1).isMerged() || row.getCell(i + 1).isFirstMerged();
            if (last) {
                int right = cell.getLeftEdge() + cell.getWidth();
                builder.endCell(from, right, cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
                from = right;
            }
        }
        builder.endRow();
    }

    private boolean isHeading(Paragraph paragraph) {
        return paragraph.getLvl() < NO_OUTLINE || isNamedHeading(paragraph) || DocText.isBold(paragraph);
    }

    private boolean isNamedHeading(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        StyleDescription style = index < document.getStyleSheet().numStyles() ? document.getStyleSheet().getStyleDescription(index) : null;
        return style != null && style.getName() != null && style.getName().toLowerCase(Locale.ROOT).replace(" ", "")
                .matches("heading\\d|title|subtitle|überschrift\\d|titre\\d");
    }

    private String footers() {
        Range stories = document.getHeaderStoryRange();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stories.numParagraphs(); i++) {
            words.append(text.of(stories.getParagraph(i))).append(' ');
        }
        return Phrases.tidy(words.toString());
    }
}
