package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.form.Block.Cell;
import org.cleardays.document.form.Block.Row;
import org.cleardays.document.form.TableEdges.Edges;

/** Gathers blocks in reading order, within limits; a table within a cell becomes words of that cell. */
public final class BlockBuilder {

    /** More words or cells than any report has. */
    public static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final long CHARACTERS = 5_000_000;
    private static final int CELLS = 200_000;

    private final TableEdges grid;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<List<Cell>> rows = new ArrayList<>();
    private List<List<Edges>> edges = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private List<Edges> rowEdges = new ArrayList<>();
    private int depth;
    private long characters;
    private int count;

    /** For files that say what each cell spans. */
    public BlockBuilder() {
        this(0);
    }

    /**
     * For files that say where each cell begins and ends.
     *
     * @param near edges that lie no further apart are one
     */
    public BlockBuilder(double near) {
        this.grid = new TableEdges(near);
    }

    /** Adds a paragraph; within a table, to the cell that {@link #endCell} will end. */
    public void paragraph(String text, boolean heading) {
        count(text.length());
        if (depth > 0) {
            words.append(text).append('\n');
        } else {
            blocks.add(new Block.Paragraph(Phrases.tidy(text), heading));
        }
    }

    public boolean isInTable() {
        return depth > 0;
    }

    public void beginTable() {
        depth++;
    }

    /** Ends a cell that spans so many columns. */
    public void endCell(String tag, int columns, boolean continued) {
        if (depth == 1) {
            cells.add(new Cell(Phrases.tidy(words.toString()), tag, Math.max(1, columns), continued));
            words.setLength(0);
        }
    }

    /** Adds a cell that continues the one above it; the words added so far wait for the next. */
    public void cellAbove() {
        if (depth == 1) {
            cells.add(new Cell("", "", 1, true));
        }
    }

    /** Ends a cell that begins and ends there. */
    public void endCell(double left, double right, boolean continued) {
        if (depth == 1) {
            rowEdges.add(new Edges(left, right));
        }
        endCell("", 1, continued);
    }

    public void endRow() {
        if (depth == 1 && !cells.isEmpty()) {
            rows.add(cells);
            edges.add(rowEdges);
            cells = new ArrayList<>();
            rowEdges = new ArrayList<>();
        }
        count(1);
    }

    public void endTable() {
        if (depth == 1 && !rows.isEmpty()) {
            blocks.add(table());
            rows = new ArrayList<>();
            edges = new ArrayList<>();
        }
        depth--;
    }

    public List<Block> blocks() {
        return blocks;
    }

    private Block table() {
        boolean edged = edges.stream().anyMatch(row -> !row.isEmpty());
        List<List<Integer>> columns = edged ? grid.columns(edges) : List.of();
        List<Row> built = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> spanned = new ArrayList<>();
            for (int i = 0; i < rows.get(row).size(); i++) {
                Cell cell = rows.get(row).get(i);
                spanned.add(edged ? new Cell(cell.text(), cell.tag(), columns.get(row).get(i), cell.continued()) : cell);
            }
            built.add(new Row(spanned));
        }
        return new Block.Table(built);
    }

    private void count(int length) {
        characters += length;
        count++;
        if (characters > CHARACTERS || count > CELLS) {
            throw new TooMuch();
        }
    }
}
