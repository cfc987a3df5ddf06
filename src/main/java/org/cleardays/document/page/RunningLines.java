package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells headers and footers of pages from what a document says: they stand at the edge, in no table, and mostly on every page. */
final class RunningLines {

    private static final double TOP = 0.12;
    private static final double BOTTOM = 0.87;

    /** So low that it is a footer though it stands on this page alone. */
    private static final double LOWEST = 0.93;

    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<DrawnPage, List<Line>> lines = new java.util.IdentityHashMap<>();

    RunningLines(List<DrawnPage> pages) {
        for (DrawnPage page : pages) {
            List<Grid> tables = page.tables();
            List<Line> edge = Line.of(page.glyphs().stream().filter(glyph -> isAtEdge(glyph.y(), page))
                    .filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph))).toList());
            lines.put(page, edge);
            edge.stream().map(RunningLines::key).distinct().forEach(key -> this.pages.merge(key, 1, Integer::sum));
        }
    }

    private static boolean isAtEdge(double y, DrawnPage page) {
        return y < page.height() * TOP || y > page.height() * BOTTOM;
    }

    private static String key(Line line) {
        return Math.round(line.y() / 4) + " " + line.words().replaceAll("\\d+", "#");
    }

    /** The letters of a page's headers and footers. */
    Set<Glyph> on(DrawnPage page) {
        Set<Glyph> running = new HashSet<>();
        running(page).forEach(line -> running.addAll(line.glyphs()));
        return running;
    }

    private List<Line> running(DrawnPage page) {
        return lines.get(page).stream().filter(line -> pages.get(key(line)) > 1 || line.y() > page.height() * LOWEST).toList();
    }

    /** What they say, on one line, each once. */
    String words(List<DrawnPage> all) {
        List<String> words = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (DrawnPage page : all) {
            running(page).stream().filter(line -> said.add(key(line))).forEach(line -> words.add(line.words()));
        }
        return words.stream().collect(Collectors.joining(" "));
    }
}
