package org.cleardays.document.form;

import java.util.List;

/**
 * A piece of a file in reading order, whatever kind of file it came from: as a reader who has accepted every change sees it, without
 * comments, hidden text and field codes. Words stand on one line, tidied by {@link Phrases#tidy}.
 */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param heading the file says that it is a heading (by its style or its level), or it looks like one (all of it bold)
     */
    record Paragraph(String text, boolean heading) implements Block {
    }

    /** A table; a table within a cell is words of that cell. */
    record Table(List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table; one whose deletion is tracked is not there. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text      its words; paragraphs stand one after another, with a space between
     * @param tag       of the content control around it or in it, {@code worried.text}; blank where there is none
     * @param columns   how many columns it spans, at least 1
     * @param continued it continues the cell above it (merged downwards), whose words it then shares
     */
    record Cell(String text, String tag, int columns, boolean continued) {

        public static Cell of(String text) {
            return new Cell(text, "", 1, false);
        }
    }

    /**
     * Where something stands: the number of the block from 0, and within a table the row and the cell from 0.
     *
     * @param row  -1 where the block as a whole is meant
     * @param cell -1 where the row or the block as a whole is meant
     */
    record Spot(int block, int row, int cell) {

        public static Spot of(int block) {
            return new Spot(block, -1, -1);
        }
    }
}
