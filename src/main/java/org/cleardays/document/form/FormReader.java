package org.cleardays.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.form.Block.Paragraph;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.form.Block.Table;
import org.cleardays.document.form.FilledForm.Section;
import org.cleardays.document.form.FormLayout.Part;

/**
 * Reads a filled-in form back: sections by their headings, tables by their labels, whatever was added, removed or moved.
 *
 * <p>What stands before the first heading is not read (letterheads, the guide). Nothing below it is lost: what fits nowhere is
 * answered as written outside the table.
 */
public final class FormReader {

    private final FormLayout layout;
    private final Set<String> guidance = new HashSet<>();
    private final Map<Part, PartReader> found = new LinkedHashMap<>();

    private FormReader(FormLayout layout) {
        this.layout = layout;
        layout.parts().forEach(part -> guidance.add(Phrases.compared(part.guidance())));
    }

    /** What a file says, read by this layout. */
    public static FilledForm read(List<Block> blocks, FormLayout layout) {
        return new FormReader(layout).read(blocks);
    }

    private FilledForm read(List<Block> blocks) {
        PartReader current = null;
        for (int i = 0; i < blocks.size(); i++) {
            Spot spot = Spot.of(i);
            Optional<Part> heading = blocks.get(i) instanceof Paragraph paragraph ? layout.headed(paragraph.text()) : Optional.empty();
            if (heading.isPresent()) {
                current = found.computeIfAbsent(heading.get(), part -> new PartReader(part, spot));
            } else if (current != null) {
                take(blocks.get(i), spot, current);
            }
        }
        return result();
    }

    private void take(Block block, Spot spot, PartReader part) {
        switch (block) {
            case Table table -> part.table(table, spot.block());
            case Paragraph paragraph when !guidance.contains(Phrases.compared(paragraph.text())) -> part.paragraph(paragraph.text(), spot);
            case Paragraph guidanceOrEmpty -> { }
        }
    }

    private FilledForm result() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Spot> places = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        layout.parts().stream().filter(found::containsKey).map(found::get).forEach(reader -> {
            reader.fields().forEach(fields::putIfAbsent);
            reader.places().forEach(places::putIfAbsent);
            sections.add(reader.section());
        });
        return new FilledForm(fields, places, sections, List.of());
    }
}
