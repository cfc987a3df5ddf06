package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.form.Block.Paragraph;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.Block.Table;
import org.cleardays.document.form.FormLayout.Part;
import org.cleardays.document.form.Grid.Field;
import org.cleardays.document.form.Grid.Line;
import org.cleardays.document.form.HeadingReader.Found;

/**
 * Reads a filled-in form back: sections by their controls, headings and labels, tables by their labels, whatever was added, removed, moved,
 * renamed or merged.
 *
 * <p>What stands before the first heading is not read (letterheads, the guide). Nothing below it is lost: what fits nowhere is
 * answered as written outside the table, or under the heading of the author's own that it stands under.
 */
public final class FormReader {

    private static final int LONGEST_HEADING = 12;

    private final OwnWords own;
    private final HeadingReader headings;
    private final Gathering gathering;
    private final Map<Integer, Found> found = new HashMap<>();

    private FormReader(FormLayout layout) {
        Recognition known = Recognition.of(layout);
        this.own = known.own();
        this.headings = known.headings();
        this.gathering = new Gathering(layout, known);
    }

    /** What a file says, read by this layout. */
    public static FilledForm read(List<Block> blocks, FormLayout layout) {
        FormReader reader = new FormReader(layout);
        reader.lookAhead(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            reader.take(blocks.get(i), Spot.of(i));
        }
        return reader.gathering.form();
    }

    /** Which headings are in the file at all: guidance stands in for a heading that is not. */
    private void lookAhead(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                found.put(i, headings.in(paragraph.text(), paragraph.heading()));
            }
        }
        found.values().forEach(heading -> heading.parts().forEach(gathering::expect));
    }

    private void take(Block block, Spot spot) {
        switch (block) {
            case Table table when own.isGuide(table) -> { }
            case Table table -> table(Grid.of(table, spot.block(), own));
            case Paragraph paragraph -> paragraph(paragraph, spot);
        }
    }

    private void paragraph(Paragraph paragraph, Spot spot) {
        Found heading = found.get(spot.block());
        if (!heading.nothing()) {
            gathering.head(heading.parts(), spot);
            if (!own.has(heading.rest())) {
                gathering.paragraph(heading.rest(), spot);
            }
        } else if (own.has(paragraph.text())) {
            own.guides(paragraph.text()).filter(part -> !gathering.expects(part)).ifPresent(part -> gathering.head(List.of(part), spot));
        } else if (paragraph.heading() && isShort(paragraph.text())) {
            gathering.ownHeading(paragraph.text(), spot);
        } else {
            gathering.paragraph(paragraph.text(), spot);
        }
    }

    private static boolean isShort(String words) {
        return !words.endsWith(".") && words.split(" ").length <= LONGEST_HEADING;
    }

    /** Some write their headings into the first row of a table, or all sections into one table. */
    private void table(List<Line> lines) {
        List<Line> below = new ArrayList<>();
        for (Line line : lines) {
            List<Field> written = line.written();
            Optional<Part> heading = written.size() == 1 ? headings.only(written.getFirst().text(), false) : Optional.empty();
            if (heading.isPresent()) {
                gathering.rows(below);
                below = new ArrayList<>();
                gathering.head(List.of(heading.get()), line.spot());
            } else if (written.size() != 1 || !own.has(written.getFirst().text())) {
                below.add(line);
            }
        }
        gathering.rows(below);
    }
}
