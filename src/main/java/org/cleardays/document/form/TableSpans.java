package org.cleardays.document.form;

/** Tells which columns of a table are taken by cells further up, in files that leave out what a cell covers. */
public final class TableSpans {

    private static final int WIDEST = 200;

    private final int[] taken = new int[WIDEST];
    private int column;

    public void beginRow() {
        for (int i = 0; i < WIDEST; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        column = 0;
    }

    /** Places the next cell; how many columns before it cells further up take. */
    public int cell(int columns, int rows) {
        int above = 0;
        while (column < WIDEST && taken[column] > 0) {
            column++;
            above++;
        }
        for (int i = 0; i < columns && column < WIDEST; i++) {
            taken[column++] = rows;
        }
        return above;
    }
}
