package org.cleardays.document.office;

/** Tells which columns of a web page's table are taken by cells further up. */
final class HtmlSpans {

    private static final int WIDEST = 200;

    private final int[] taken = new int[WIDEST];
    private int column;

    void beginRow() {
        for (int i = 0; i < WIDEST; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        column = 0;
    }

    /** Places the next cell; how many columns before it cells further up take. */
    int cell(int columns, int rows) {
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
