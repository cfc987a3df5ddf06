package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables among the lines of a page: lines that meet belong together. */
final class Grids {

    /** A page with more lines is a drawing. */
    private static final int MOST = 3_000;
    private static final int PLACES = 20_000;

    private Grids() {
    }

    /** The tables from top to bottom; one within another is part of that other's cell. */
    static List<Grid> of(List<Ruling> rulings) {
        List<Ruling> lines = merged(rulings);
        if (lines.size() > MOST) {
            return List.of();
        }
        List<Grid> grids = new ArrayList<>(groups(lines).stream().filter(group -> group.size() >= 4).map(Grid::new)
                .filter(grid -> grid.isTable() && (long) grid.rows() * grid.columns() <= PLACES).toList());
        grids.sort(Comparator.comparingDouble(Grid::area).reversed());
        List<Grid> outer = new ArrayList<>();
        grids.stream().filter(grid -> outer.stream().noneMatch(other -> other.holds(grid))).forEach(outer::add);
        outer.sort(Comparator.comparingDouble(Grid::top));
        return outer;
    }

    /** Lines drawn in pieces, one piece for each cell, as whole lines. */
    private static List<Ruling> merged(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::across).thenComparingDouble(ruling -> Math.round(ruling.at())).thenComparingDouble(Ruling::from));
        List<Ruling> merged = new ArrayList<>();
        for (Ruling next : sorted) {
            Ruling last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.across() == next.across() && Math.abs(last.at() - next.at()) <= 1 && next.from() <= last.to() + Grid.NEAR) {
                merged.set(merged.size() - 1, new Ruling(last.across(), last.at(), last.from(), Math.max(last.to(), next.to())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static List<List<Ruling>> groups(List<Ruling> lines) {
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (meet(lines.get(i), lines.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<List<Ruling>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(lines.get(i));
        }
        return groups;
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean meet(Ruling one, Ruling other) {
        return one.across() != other.across() && other.at() >= one.from() - Grid.NEAR && other.at() <= one.to() + Grid.NEAR
                && one.at() >= other.from() - Grid.NEAR && one.at() <= other.to() + Grid.NEAR;
    }
}
