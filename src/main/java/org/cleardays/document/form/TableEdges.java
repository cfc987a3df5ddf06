package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells how many columns of a table's grid each cell spans, in files that say only where cells begin and end.
 *
 * @param near edges that lie no further apart are one; in the unit of the edges
 */
public record TableEdges(double near) {

    /** Where a cell begins and ends. */
    public record Edges(double left, double right) {
    }

    /** For each cell of each row, at least 1. Rows that all have equally many cells span nothing, however their edges were dragged. */
    public List<List<Integer>> columns(List<List<Edges>> rows) {
        if (rows.stream().map(List::size).distinct().count() <= 1) {
            return rows.stream().map(row -> row.stream().map(cell -> 1).toList()).toList();
        }
        List<Double> lines = lines(rows);
        return rows.stream().map(row -> row.stream().map(cell -> Math.max(1, at(lines, cell.right()) - at(lines, cell.left()))).toList()).toList();
    }

    private List<Double> lines(List<List<Edges>> rows) {
        TreeSet<Double> all = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> all.addAll(List.of(cell.left(), cell.right()))));
        List<Double> lines = new ArrayList<>();
        for (double edge : all) {
            if (lines.isEmpty() || edge - lines.getLast() > near) {
                lines.add(edge);
            }
        }
        return lines;
    }

    private int at(List<Double> lines, double edge) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1) <= edge) {
            line++;
        }
        return line;
    }
}
