package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cleardays.document.container.Xml;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.Block.Cell;
import org.cleardays.document.form.Block.Row;
import org.cleardays.document.form.Block.Spot;
import org.w3c.dom.Element;

/** A Word file's body as blocks, and the element each block stands for. */
final class WordBlocks {

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

    private final WordText text;
    private final WordHeadings headings;
    private final List<Element> elements;

    WordBlocks(WordFile file) {
        this.text = new WordText(file);
        this.headings = new WordHeadings(file);
        this.elements = elements(file.body());
    }

    List<Block> blocks() {
        return elements.stream().map(this::block).toList();
    }

    /** The paragraph, the row or the cell that stands there. */
    Element at(Spot spot) {
        Element block = elements.get(spot.block());
        if (spot.row() < 0) {
            return block;
        }
        Element row = rows(block).get(spot.row());
        return spot.cell() < 0 ? row : cells(row, "").get(spot.cell()).element();
    }

    /** The same, but where a cell continues the one above it, whose words it shares: the cell that begins them. */
    Element shownAt(Spot spot) {
        Element found = at(spot);
        for (int row = spot.row() - 1; found.getLocalName().equals("tc") && continued(found) && row >= 0; row--) {
            found = atColumn(rows(elements.get(spot.block())).get(row), columnOf(spot)).orElse(found);
        }
        return found;
    }

    private int columnOf(Spot spot) {
        return cells(rows(elements.get(spot.block())).get(spot.row()), "").stream().limit(spot.cell())
                .mapToInt(cell -> span(cell.element())).sum();
    }

    private static Optional<Element> atColumn(Element row, int column) {
        int reached = 0;
        for (Tagged cell : cells(row, "")) {
            if (reached == column) {
                return Optional.of(cell.element());
            }
            reached += span(cell.element());
        }
        return Optional.empty();
    }

    /** Whether something stands there: spots of another file may not. */
    boolean has(Spot spot) {
        return spot.block() >= 0 && spot.block() < elements.size() && (spot.row() < 0 || hasRow(elements.get(spot.block()), spot));
    }

    private static boolean hasRow(Element block, Spot spot) {
        List<Element> rows = rows(block);
        return spot.row() < rows.size() && (spot.cell() < 0 || spot.cell() < cells(rows.get(spot.row()), "").size());
    }

    private Block block(Element element) {
        return element.getLocalName().equals("tbl") ? new Block.Table(rows(element).stream().map(this::row).toList())
                : new Block.Paragraph(text.of(element), headings.isHeading(element));
    }

    private Row row(Element row) {
        return new Row(cells(row, "").stream().map(cell -> new Cell(text.of(cell.element()), cell.tag(), span(cell.element()),
                continued(cell.element()))).toList());
    }

    /** Paragraphs and tables in order, taken out of whatever wraps them. */
    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (WRAPPERS.contains(child.getLocalName())) {
                elements.addAll(elements(child));
            } else if (isFrame(child)) {
                rows(child).forEach(row -> cells(row, "").forEach(cell -> elements.addAll(elements(cell.element()))));
            } else if (child.getLocalName().equals("p") || child.getLocalName().equals("tbl")) {
                elements.add(child);
            }
        }
        return elements;
    }

    /** A table of one column with tables in it only draws a frame around them. */
    private static boolean isFrame(Element element) {
        return element.getLocalName().equals("tbl") && !Xml.descendants(element, "tbl").isEmpty()
                && rows(element).stream().allMatch(row -> cells(row, "").size() == 1);
    }

    /** The rows of a table, without those whose deletion is tracked. */
    private static List<Element> rows(Element table) {
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

    /** A cell with the tag of the content control around it or in it. */
    private record Tagged(Element element, String tag) {
    }

    private static List<Tagged> cells(Element row, String tag) {
        List<Tagged> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if (WRAPPERS.contains(child.getLocalName())) {
                cells.addAll(cells(child, child.getLocalName().equals("sdt") ? tag(child) : tag));
            } else if (child.getLocalName().equals("tc") && properties(child, "cellDel").isEmpty()) {
                cells.add(new Tagged(child, tag.isEmpty() ? tagIn(child) : tag));
            }
        }
        return cells;
    }

    private static String tagIn(Element cell) {
        return Xml.descendants(cell, "sdt").stream().map(WordBlocks::tag).filter(tag -> !tag.isEmpty()).findFirst().orElse("");
    }

    private static String tag(Element control) {
        return Xml.children(control, "sdtPr").stream().flatMap(properties -> Xml.children(properties, "tag").stream())
                .map(tag -> Xml.attribute(tag, "val")).findFirst().orElse("");
    }

    private static int span(Element cell) {
        return properties(cell, "gridSpan").stream().map(span -> Xml.attribute(span, "val"))
                .filter(value -> value.matches("[1-9]\\d?")).mapToInt(Integer::parseInt).findFirst().orElse(1);
    }

    private static boolean continued(Element cell) {
        return properties(cell, "vMerge").stream().anyMatch(merge -> !Xml.attribute(merge, "val").equals("restart"));
    }

    private static List<Element> properties(Element cell, String name) {
        return Xml.children(cell, "tcPr").stream().flatMap(properties -> Xml.children(properties, name).stream()).toList();
    }
}
