package org.cleardays.document.page;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param tables   from top to bottom
 * @param pictures how many
 */
record DrawnPage(double width, double height, List<Glyph> glyphs, List<Grid> tables, int pictures) {

    DrawnPage {
        glyphs = List.copyOf(glyphs);
        tables = List.copyOf(tables);
    }

    long letters() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    }
}
