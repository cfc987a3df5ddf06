package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;

/** Reads a PDF by where things stand: tables by their lines, paragraphs by the distance between lines. */
final class DrawnBlocks {

    /** A line so much further down than its type is large begins a paragraph. */
    private static final double APART = 1.45;

    /** Type so much larger than most of it is a heading's. */
    private static final double LARGER = 1.15;

    private final List<DrawnPage> pages;
    private final RunningLines running;
    private final double usualSize;
    private final BlockBuilder builder = new BlockBuilder();
    private Grid open;
    private List<String> firstRow = List.of();

    DrawnBlocks(List<DrawnPage> pages) {
        this.pages = pages;
        this.running = new RunningLines(pages);
        this.usualSize = usualSize();
    }

    List<Block> blocks() {
        pages.forEach(this::page);
        endTable();
        return builder.blocks();
    }

    String footer() {
        return running.words(pages);
    }

    private double usualSize() {
        Map<Long, Integer> sizes = new HashMap<>();
        pages.forEach(page -> page.glyphs().forEach(glyph -> sizes.merge(Math.round(glyph.size() * 2), 1, Integer::sum)));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2.0).orElse(10.0);
    }

    private void page(DrawnPage page) {
        Set<Glyph> edge = running.on(page);
        List<Glyph> left = new ArrayList<>(page.glyphs().stream().filter(glyph -> !edge.contains(glyph)).toList());
        List<Glyph> before = new ArrayList<>();
        for (Grid grid : page.tables()) {
            List<Glyph> inside = left.stream().filter(grid::holds).toList();
            left.removeAll(Set.copyOf(inside));
            before.clear();
            left.stream().filter(glyph -> glyph.y() < grid.top() + Grid.NEAR).forEach(before::add);
            left.removeAll(Set.copyOf(before));
            paragraphs(before);
            table(grid, inside);
        }
        paragraphs(left);
    }

    private void paragraphs(List<Glyph> glyphs) {
        List<Line> lines = Line.of(glyphs);
        double margin = lines.stream().mapToDouble(Line::end).max().orElse(0);
        List<Line> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (!paragraph.isEmpty() && begins(line, paragraph.getLast(), margin)) {
                paragraph(paragraph);
                paragraph = new ArrayList<>();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            paragraph(paragraph);
        }
    }

    /** Further down, in other type, or where the line before it had room for its first word. */
    private static boolean begins(Line line, Line before, double margin) {
        double size = Math.max(line.size(), before.size());
        return line.y() - before.y() > size * APART || Math.abs(line.size() - before.size()) > size * 0.08 || line.isBold() != before.isBold()
                || before.end() + line.firstWord() + size * 0.5 < margin;
    }

    private void paragraph(List<Line> lines) {
        endTable();
        boolean heading = lines.stream().allMatch(line -> line.isBold() || line.size() > usualSize * LARGER);
        builder.paragraph(Line.words(lines), heading);
    }

    /** A table that goes on from the page before, often with its first row repeated, is one table. */
    private void table(Grid grid, List<Glyph> glyphs) {
        List<List<Grid.Box>> rows = grid.boxes(glyphs);
        boolean goesOn = open != null && open.hasColumnsOf(grid);
        if (!goesOn) {
            endTable();
            builder.beginTable();
            firstRow = words(rows.getFirst());
        }
        open = grid;
        rows.stream().skip(goesOn && words(rows.getFirst()).equals(firstRow) ? 1 : 0).forEach(this::row);
    }

    private void row(List<Grid.Box> boxes) {
        for (Grid.Box box : boxes) {
            builder.paragraph(Line.words(Line.of(box.glyphs())), false);
            builder.endCell("", box.columns(), box.continued());
        }
        builder.endRow();
    }

    private static List<String> words(List<Grid.Box> row) {
        return row.stream().map(box -> Line.words(Line.of(box.glyphs()))).toList();
    }

    private void endTable() {
        if (open != null) {
            builder.endTable();
            open = null;
        }
    }
}
