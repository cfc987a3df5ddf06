package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cleardays.document.word.FilledForm.Section;
import org.cleardays.document.word.FormLayout.Part;
import org.cleardays.document.word.FormLayout.Shape;
import org.w3c.dom.Element;

/**
 * Reads a filled-in form back: sections by their headings, tables by their labels, whatever was added, removed or moved.
 *
 * <p>What stands before the first heading is not read (letterheads, the guide). Nothing below it is lost: what fits nowhere is
 * answered as written outside the table.
 */
public final class FormReader {

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

    private final WordText text;
    private final FormLayout layout;
    private final Set<String> guidance = new HashSet<>();
    private final Map<Part, PartReader> found = new LinkedHashMap<>();

    private FormReader(WordFile file, FormLayout layout) {
        this.text = new WordText(file);
        this.layout = layout;
        layout.parts().forEach(part -> guidance.add(WordText.compared(part.guidance())));
    }

    /** What a file says, read by this layout. */
    public static FilledForm read(WordFile file, FormLayout layout) {
        return new FormReader(file, layout).read(file.body());
    }

    private FilledForm read(Element body) {
        PartReader current = null;
        for (Element block : blocks(body)) {
            Optional<Part> heading = block.getLocalName().equals("p") ? headed(layout, text.of(block)) : Optional.empty();
            if (heading.isPresent()) {
                current = found.computeIfAbsent(heading.get(), part -> new PartReader(part, text));
            } else if (current != null) {
                take(block, current);
            }
        }
        return result();
    }

    private void take(Element block, PartReader part) {
        if (block.getLocalName().equals("tbl")) {
            part.table(block);
        } else if (!guidance.contains(WordText.compared(text.of(block)))) {
            part.outside(text.of(block));
        }
    }

    private FilledForm result() {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        layout.parts().stream().filter(found::containsKey).map(found::get).forEach(reader -> {
            reader.fields().forEach(fields::putIfAbsent);
            sections.add(reader.section());
        });
        return new FilledForm(fields, sections);
    }

    /** The section these words are the heading of. */
    static Optional<Part> headed(FormLayout layout, String words) {
        String compared = WordText.compared(words);
        return layout.parts().stream().filter(part -> WordText.compared(part.heading()).equals(compared)).findFirst();
    }

    /** Paragraphs and tables in order, taken out of whatever wraps them. */
    private static List<Element> blocks(Element parent) {
        List<Element> blocks = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (WRAPPERS.contains(child.getLocalName())) {
                blocks.addAll(blocks(child));
            } else if (child.getLocalName().equals("p") || child.getLocalName().equals("tbl")) {
                blocks.add(child);
            }
        }
        return blocks;
    }

    /** The rows of a table, without those whose deletion is tracked. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Xml.children(table)) {
            if (WRAPPERS.contains(child.getLocalName())) {
                rows.addAll(rows(child));
            } else if (child.getLocalName().equals("tr") && Xml.children(child, "trPr").stream()
                    .allMatch(properties -> Xml.children(properties, "del").isEmpty())) {
                rows.add(child);
            }
        }
        return rows;
    }

    /** The cells of a row, taken out of content controls. */
    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if (WRAPPERS.contains(child.getLocalName())) {
                cells.addAll(cells(child));
            } else if (child.getLocalName().equals("tc")) {
                cells.add(child);
            }
        }
        return cells;
    }

    static boolean isLabelled(Part part) {
        return part.shape() == Shape.LABELS;
    }

    static Map<String, String> keysByLabel(Part part) {
        return part.labels().stream().collect(Collectors.toMap(label -> WordText.compared(label.label()), FormLayout.Label::key));
    }
}
