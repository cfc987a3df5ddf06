package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters on one line of a page, from left to right. */
record Line(List<Glyph> glyphs) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /** Lines from top to bottom; what stands a little higher or lower belongs to the line it stands beside. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > Math.max(glyph.size(), line.getFirst().size()) * 0.45) {
                lines.add(fromLeft(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(fromLeft(line));
        }
        return lines.stream().filter(found -> !found.words().isBlank()).toList();
    }

    private static Line fromLeft(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        return new Line(glyphs);
    }

    /** The words of several lines, one after another. */
    static String words(List<Line> lines) {
        return Words.ofLines(lines.stream().map(Line::words).toList());
    }

    String words() {
        return Words.of(glyphs).strip();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double left() {
        return glyphs.getFirst().x();
    }

    double end() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::end).max().orElse(0);
    }

    double size() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::size).max().orElse(0);
    }

    boolean isBold() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(Glyph::bold);
    }

    /** How much room its first word takes. */
    double firstWord() {
        double end = left();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || glyph.x() - end > glyph.size() * 0.2) {
                break;
            }
            end = glyph.end();
        }
        return end - left();
    }
}
