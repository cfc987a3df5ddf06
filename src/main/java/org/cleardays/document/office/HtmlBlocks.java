package org.cleardays.document.office;

import java.util.List;
import java.util.Set;

import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.form.TableSpans;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a web page into blocks, in one walk that does not recurse. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg", "math", "del", "s",
            "strike", "select", "iframe", "audio", "video", "canvas");
    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre", "section",
            "article", "header", "footer", "ul", "ol", "dl", "dt", "dd", "hr", "caption", "figure", "address", "fieldset", "form");

    private final BlockBuilder builder = new BlockBuilder();
    private final StringBuilder words = new StringBuilder();
    private final TableSpans spans = new TableSpans();
    private int tables;
    private boolean heading;

    List<Block> blocks() {
        end();
        while (tables-- > 0) {
            builder.endTable();
        }
        return builder.blocks();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return SILENT.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none")
                || style.contains("visibility:hidden") || style.contains("mso-hide:all");
    }

    private void begin(String name) {
        if (name.equals("table")) {
            end();
            tables++;
            builder.beginTable();
        } else if (name.equals("tr") && tables == 1) {
            spans.beginRow();
        } else if (PARAGRAPHS.contains(name) || name.equals("br")) {
            end();
            heading = name.matches("h[1-6]");
        }
    }

    private void end(Element element) {
        switch (element.normalName()) {
            case "td", "th" -> cell(element);
            case "tr" -> {
                if (tables > 0) {
                    builder.endRow();
                }
            }
            case "table" -> {
                end();
                tables--;
                builder.endTable();
            }
            default -> {
                if (PARAGRAPHS.contains(element.normalName())) {
                    end();
                }
            }
        }
    }

    private void cell(Element cell) {
        if (tables == 0) {
            return;
        }
        String text = words.toString();
        words.setLength(0);
        if (tables == 1) {
            int columns = number(cell, "colspan");
            for (int above = spans.cell(columns, number(cell, "rowspan")); above > 0; above--) {
                builder.cellAbove();
            }
            builder.paragraph(text, false);
            builder.endCell("", columns, false);
        } else {
            builder.paragraph(text, false);
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }

    private void end() {
        String text = words.toString();
        words.setLength(0);
        if (!text.isBlank()) {
            builder.paragraph(text, heading);
        }
        heading = false;
    }
}
