package org.cleardays.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The words that a tagged PDF file holds for those who listen: alternative and actual texts, expansions and titles. */
final class TaggedWords {

    private TaggedWords() {
    }

    static List<String> of(PDDocument document) {
        List<String> words = new ArrayList<>();
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            collect(root, words);
        }
        return words;
    }

    private static void collect(PDStructureNode node, List<String> words) {
        if (node instanceof PDStructureElement element) {
            Stream.of(element.getAlternateDescription(), element.getActualText(), element.getExpandedForm(), element.getTitle())
                    .filter(text -> text != null && !text.isBlank()).forEach(words::add);
        }
        node.getKids().stream().filter(PDStructureNode.class::isInstance).map(PDStructureNode.class::cast).forEach(kid -> collect(kid, words));
    }
}
