package org.cleardays.document.office;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.container.Xml;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.form.Phrases;
import org.w3c.dom.Element;

/** An OpenDocument text's body as blocks. */
final class OdtBlocks {

    /** Repeats stand for the empty rest of a table; nobody types so many rows that are all alike. */
    private static final int REPEATS = 50;

    private final OdtStyles styles;
    private final OdtText text;
    private final BlockBuilder builder = new BlockBuilder();

    OdtBlocks(OdtStyles styles) {
        this.styles = styles;
        this.text = new OdtText(styles);
    }

    List<Block> in(Element body) {
        walk(body);
        return builder.blocks();
    }

    /** What stands in the footers, and then in the headers. */
    String footers(Element root) {
        return Phrases.tidy(Stream.of("footer", "footer-first", "footer-left", "header", "header-first", "header-left")
                .flatMap(name -> Xml.children(root, "master-styles").stream().flatMap(pages -> Xml.descendants(pages, name).stream()))
                .filter(part -> !Xml.attribute(part, "display").equals("false")).map(text::of).collect(Collectors.joining(" ")));
    }

    private void walk(Element parent) {
        Xml.children(parent).stream().filter(child -> !text.isHidden(child)).forEach(this::block);
    }

    private void block(Element element) {
        switch (element.getLocalName()) {
            case "p", "h" -> builder.paragraph(text.of(element), isHeading(element));
            case "table" -> table(element);
            case "list", "list-item", "list-header", "section", "index-body", "index-title", "table-of-content", "numbered-paragraph",
                 "content-control", "bibliography", "alphabetical-index", "user-index", "soft-page-break" -> walk(element);
            case "frame", "custom-shape", "g" -> builder.paragraph(text.of(element), false);
            default -> { }
        }
    }

    private boolean isHeading(Element paragraph) {
        return paragraph.getLocalName().equals("h") || styles.isHeading(Xml.attribute(paragraph, "style-name")) || text.isBold(paragraph);
    }

    private void table(Element table) {
        builder.beginTable();
        rows(table, new OdtSpans());
        builder.endTable();
    }

    private void rows(Element group, OdtSpans spans) {
        for (Element child : Xml.children(group)) {
            switch (child.getLocalName()) {
                case "table-row" -> {
                    for (int repeat = 0; repeat < number(child, "number-rows-repeated", REPEATS); repeat++) {
                        row(child, spans);
                    }
                }
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child, spans);
                default -> { }
            }
        }
    }

    private void row(Element row, OdtSpans spans) {
        spans.beginRow();
        for (Element cell : Xml.children(row)) {
            for (int repeat = 0; repeat < number(cell, "number-columns-repeated", REPEATS); repeat++) {
                cell(cell, spans);
            }
        }
        builder.endRow();
    }

    private void cell(Element cell, OdtSpans spans) {
        if (cell.getLocalName().equals("table-cell")) {
            int columns = number(cell, "number-columns-spanned", REPEATS);
            spans.cell(columns, number(cell, "number-rows-spanned", Integer.MAX_VALUE));
            walk(cell);
            builder.endCell(tag(cell), columns, false);
        } else if (cell.getLocalName().equals("covered-table-cell")) {
            spans.covered().ifPresent(columns -> builder.endCell("", columns, true));
        }
    }

    private static String tag(Element cell) {
        return Xml.descendants(cell, "content-control").stream().map(control -> Xml.attribute(control, "tag")).filter(tag -> !tag.isEmpty())
                .findFirst().orElse("");
    }

    private static int number(Element element, String attribute, int most) {
        String value = Xml.attribute(element, attribute);
        return value.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(value), most) : 1;
    }
}
