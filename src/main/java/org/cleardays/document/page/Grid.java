package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** A table as it is drawn: the places of its lines, and what lies between them; cells are merged where no line parts them. */
final class Grid {

    /** Points; lines that lie no further apart are one. */
    static final double NEAR = 3;

    /** A cell of a row: its letters (none where it continues the cell above it) and how many columns it spans. */
    record Box(List<Glyph> glyphs, int columns, boolean continued) {
    }

    private final List<Ruling> rulings;
    private final List<Double> xs;
    private final List<Double> ys;

    Grid(List<Ruling> rulings) {
        this.rulings = rulings;
        this.xs = places(false, Ruling::from, Ruling::to);
        this.ys = places(true, Ruling::from, Ruling::to);
    }

    /** Where lines of one direction stand, and where those of the other end: a table may have no lines at its sides. */
    private List<Double> places(boolean across, ToDoubleFunction<Ruling> from, ToDoubleFunction<Ruling> to) {
        TreeSet<Double> all = new TreeSet<>();
        for (Ruling ruling : rulings) {
            all.addAll(ruling.across() == across ? List.of(ruling.at()) : List.of(from.applyAsDouble(ruling), to.applyAsDouble(ruling)));
        }
        List<Double> places = new ArrayList<>();
        for (double place : all) {
            if (places.isEmpty() || place - places.getLast() > NEAR) {
                places.add(place);
            }
        }
        return places;
    }

    boolean isTable() {
        return columns() > 1 && rows() > 0;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    double top() {
        return ys.getFirst();
    }

    double area() {
        return (xs.getLast() - xs.getFirst()) * (ys.getLast() - ys.getFirst());
    }

    boolean holds(double x, double y) {
        return x >= xs.getFirst() - 1 && x <= xs.getLast() + 1 && y >= ys.getFirst() - 1 && y <= ys.getLast() + 1;
    }

    boolean holds(Glyph glyph) {
        return holds(glyph.middle(), height(glyph));
    }

    boolean holds(Grid other) {
        return holds((other.xs.getFirst() + other.xs.getLast()) / 2, (other.ys.getFirst() + other.ys.getLast()) / 2);
    }

    /** Whether its columns stand where those of the other do. */
    boolean hasColumnsOf(Grid other) {
        boolean same = xs.size() == other.xs.size();
        for (int i = 0; same && i < xs.size(); i++) {
            same = Math.abs(xs.get(i) - other.xs.get(i)) <= NEAR;
        }
        return same;
    }

    /** Its rows from top to bottom with the letters that stand in them. */
    List<List<Box>> boxes(List<Glyph> glyphs) {
        int[] regions = regions();
        List<List<Glyph>> letters = new ArrayList<>();
        for (int i = 0; i < regions.length; i++) {
            letters.add(new ArrayList<>());
        }
        glyphs.forEach(glyph -> letters.get(regions[at(ys, height(glyph)) * columns() + at(xs, glyph.middle())]).add(glyph));
        List<List<Box>> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            rows.add(row(row, regions, letters));
        }
        return rows;
    }

    private List<Box> row(int row, int[] regions, List<List<Glyph>> letters) {
        List<Box> boxes = new ArrayList<>();
        int column = 0;
        while (column < columns()) {
            int region = regions[row * columns() + column];
            int columns = 1;
            while (column + columns < columns() && regions[row * columns() + column + columns] == region) {
                columns++;
            }
            boolean continued = region / columns() < row;
            boxes.add(new Box(continued ? List.of() : letters.get(region), columns, continued));
            column += columns;
        }
        return boxes;
    }

    /** For each place between lines, the first place of the cell it belongs to, counted row by row. */
    private int[] regions() {
        int[] regions = new int[rows() * columns()];
        for (int place = 0; place < regions.length; place++) {
            int row = place / columns();
            int column = place % columns();
            regions[place] = place;
            if (column > 0 && !isParted(false, xs.get(column), middle(ys, row))) {
                regions[place] = regions[place - 1];
            }
            if (row > 0 && !isParted(true, ys.get(row), middle(xs, column))) {
                join(regions, place, regions[place - columns()]);
            }
        }
        return regions;
    }

    private static void join(int[] regions, int upTo, int region) {
        int old = regions[upTo];
        int joined = Math.min(old, region);
        for (int i = 0; i <= upTo; i++) {
            if (regions[i] == old || regions[i] == region) {
                regions[i] = joined;
            }
        }
    }

    private boolean isParted(boolean across, double at, double along) {
        return rulings.stream().anyMatch(ruling -> ruling.across() == across && Math.abs(ruling.at() - at) <= NEAR && ruling.covers(along));
    }

    private static double middle(List<Double> places, int index) {
        return (places.get(index) + places.get(index + 1)) / 2;
    }

    private static int at(List<Double> places, double place) {
        int index = 0;
        while (index + 2 < places.size() && places.get(index + 1) <= place) {
            index++;
        }
        return index;
    }

    /** Letters stand on their baseline; their middle is a little higher. */
    private static double height(Glyph glyph) {
        return glyph.y() - glyph.size() * 0.3;
    }
}
