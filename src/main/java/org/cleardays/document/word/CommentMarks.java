package org.cleardays.document.word;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.container.Xml;
import org.cleardays.document.form.Block.Spot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts comments' marks into a Word file's tree, exactly around the words they are about. */
final class CommentMarks {

    private final WordBlocks blocks;
    private final WordText text;
    private final Element body;

    CommentMarks(WordFile file) {
        this.blocks = new WordBlocks(file);
        this.text = new WordText(file);
        this.body = file.body();
    }

    /** Where nothing stands at the spot, they go to the file's first words; false where it holds no paragraph at all. */
    boolean put(Spot spot, List<String> ids) {
        List<Element> paragraphs = blocks.has(spot) ? worded(blocks.shownAt(spot)) : List.of();
        List<Element> around = paragraphs.isEmpty() ? worded(body).stream().limit(1).toList() : paragraphs;
        if (!around.isEmpty()) {
            ids.forEach(id -> begin(around.getFirst(), id));
            ids.forEach(id -> end(around.getLast(), id));
        }
        return !around.isEmpty();
    }

    /** The paragraphs that say something; the first one where none does. */
    private List<Element> worded(Element element) {
        List<Element> all = element.getLocalName().equals("tr") ? ofFirstCell(element) : paragraphs(element);
        List<Element> worded = all.stream().filter(paragraph -> !text.of(paragraph).isEmpty()).toList();
        return worded.isEmpty() ? all.stream().limit(1).toList() : worded;
    }

    /** A range from one cell to another is more than some programs show. */
    private static List<Element> ofFirstCell(Element row) {
        return Xml.descendants(row, "tc").stream().limit(1).flatMap(cell -> paragraphs(cell).stream()).toList();
    }

    /** In order; what stands within a paragraph (a text box) takes no comment. */
    private static List<Element> paragraphs(Element element) {
        if (element.getLocalName().equals("p")) {
            return List.of(element);
        }
        List<Element> paragraphs = new ArrayList<>();
        Xml.children(element).forEach(child -> paragraphs.addAll(paragraphs(child)));
        return paragraphs;
    }

    private static void begin(Element paragraph, String id) {
        Node at = paragraph.getFirstChild();
        while (at != null && (!(at instanceof Element before) || before.getLocalName().equals("pPr") || isOurs(before))) {
            at = at.getNextSibling();
        }
        paragraph.insertBefore(mark(paragraph, "commentRangeStart", id), at);
    }

    /** Those that begin here already, so that several stand in their order. */
    private static boolean isOurs(Element element) {
        return element.getLocalName().equals("commentRangeStart");
    }

    private static void end(Element paragraph, String id) {
        paragraph.appendChild(mark(paragraph, "commentRangeEnd", id));
        Element run = WordXml.element(paragraph, "r");
        run.appendChild(mark(run, "commentReference", id));
        paragraph.appendChild(run);
    }

    private static Element mark(Element near, String name, String id) {
        return WordXml.with(WordXml.element(near, name), "id", id);
    }
}
