package org.cleardays.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what covers a cell of an OpenDocument table: the cell left of it, or one further up, which it then continues. */
final class OdtSpans {

    private static final class Span {

        private final int column;
        private final int columns;
        private int rows;

        Span(int column, int columns, int rows) {
            this.column = column;
            this.columns = columns;
            this.rows = rows;
        }
    }

    private final List<Span> spans = new ArrayList<>();
    private int column;
    private int coveredTo;

    void beginRow() {
        spans.forEach(span -> span.rows--);
        spans.removeIf(span -> span.rows <= 0);
        column = 0;
        coveredTo = 0;
    }

    /** The next cell, with what it spans. */
    void cell(int columns, int rows) {
        if (rows > 1) {
            spans.add(new Span(column, columns, rows));
        }
        coveredTo = column + columns;
        column++;
    }

    /** The next cell is covered: how many columns it continues, or empty where the cell left of it covers it. */
    Optional<Integer> covered() {
        int here = column++;
        if (here < coveredTo) {
            return Optional.empty();
        }
        int columns = spans.stream().filter(span -> span.column == here).map(span -> span.columns).findFirst().orElse(1);
        coveredTo = here + columns;
        return Optional.of(columns);
    }
}
