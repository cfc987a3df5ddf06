package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.cleardays.document.form.Block;
import org.cleardays.document.form.BlockBuilder;
import org.cleardays.document.form.TableSpans;

/** Reads a PDF by its tags (ISO 32000-2, 14.8), as a reader who listens does. */
final class TaggedBlocks {

    /** Less of what is drawn than this, and the tags do not tell what the pages show. */
    private static final double COVERED = 0.9;
    private static final int DEEPEST = 200;

    private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Reference", "Annot", "Code", "Em", "Strong", "Lbl", "Sub", "Ruby",
            "Warichu", "Form", "FENote", "BibEntry");

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> marked = new HashMap<>();
    private final Set<COSBase> seen = new HashSet<>();
    private final BlockBuilder builder = new BlockBuilder();
    private long letters;
    private long read;

    private TaggedBlocks() {
    }

    /** The blocks; empty where the file has no tags, or they do not cover what its pages show. */
    static Optional<List<Block>> of(PDDocument document, List<DrawnPage> pages) {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        TaggedBlocks tagged = new TaggedBlocks();
        for (int i = 0; i < pages.size(); i++) {
            tagged.gather(document.getPage(i).getCOSObject(), pages.get(i));
        }
        tagged.walk(root, null, 0);
        return tagged.read >= tagged.letters * COVERED ? Optional.of(tagged.builder.blocks()) : Optional.empty();
    }

    private void gather(COSDictionary page, DrawnPage drawn) {
        Map<Integer, List<Glyph>> marks = marked.computeIfAbsent(page, key -> new HashMap<>());
        for (Glyph glyph : drawn.glyphs()) {
            letters += glyph.mark() == Glyph.ARTIFACT || glyph.isBlank() ? 0 : 1;
            if (glyph.mark() >= 0) {
                marks.computeIfAbsent(glyph.mark(), key -> new ArrayList<>()).add(glyph);
            }
        }
    }

    private void walk(PDStructureNode node, PDPage page, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && depth < DEEPEST && seen.add(element.getCOSObject())) {
                element(element, pageOf(element, page), depth);
            } else if (kid instanceof Integer || kid instanceof PDMarkedContentReference) {
                List<Glyph> glyphs = new ArrayList<>();
                add(kid, page, glyphs);
                builder.paragraph(Words.of(glyphs), false);
            }
        }
    }

    private void element(PDStructureElement element, PDPage page, int depth) {
        String type = String.valueOf(element.getStandardStructureType());
        if (type.equals("Table")) {
            builder.beginTable();
            rows(element, page, new TableSpans(), depth);
            builder.endTable();
        } else if (isParagraph(element, type)) {
            builder.paragraph(words(element, page, depth), type.matches("H\\d?|Title") || isNamedTitle(element));
        } else {
            walk(element, page, depth + 1);
        }
    }

    /** It holds words, not other paragraphs: by its kind, or by its kids. */
    private static boolean isParagraph(PDStructureElement element, String type) {
        return type.matches("P|H\\d?|Title|Caption") || INLINE.contains(type)
                || element.getKids().stream().anyMatch(kid -> kid instanceof Integer || kid instanceof PDMarkedContentReference
                || kid instanceof PDStructureElement child && INLINE.contains(String.valueOf(child.getStandardStructureType())));
    }

    private static boolean isNamedTitle(PDStructureElement element) {
        return String.valueOf(element.getStructureType()).matches("(?i)title|subtitle|heading.*");
    }

    private void rows(PDStructureElement group, PDPage page, TableSpans spans, int depth) {
        for (Object kid : group.getKids()) {
            if (kid instanceof PDStructureElement element && depth < DEEPEST && seen.add(element.getCOSObject())) {
                if ("TR".equals(element.getStandardStructureType())) {
                    row(element, pageOf(element, page), spans, depth + 1);
                } else {
                    rows(element, pageOf(element, page), spans, depth + 1);
                }
            }
        }
    }

    private void row(PDStructureElement row, PDPage page, TableSpans spans, int depth) {
        spans.beginRow();
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell && seen.add(cell.getCOSObject())) {
                int columns = span(cell, "ColSpan");
                for (int above = spans.cell(columns, span(cell, "RowSpan")); above > 0; above--) {
                    builder.cellAbove();
                }
                builder.paragraph(words(cell, page, depth), false);
                builder.endCell("", columns, false);
            }
        }
        builder.endRow();
    }

    private static int span(PDStructureElement cell, String name) {
        int span = 1;
        for (int i = 0; i < cell.getAttributes().size(); i++) {
            span = Math.max(span, cell.getAttributes().getObject(i).getCOSObject().getInt(name, 1));
        }
        return Math.min(span, 100);
    }

    private String words(PDStructureElement element, PDPage page, int depth) {
        List<Glyph> glyphs = new ArrayList<>();
        collect(element, pageOf(element, page), glyphs, depth);
        return Words.of(glyphs);
    }

    private void collect(PDStructureElement element, PDPage page, List<Glyph> glyphs, int depth) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                if (depth < DEEPEST && seen.add(child.getCOSObject())) {
                    collect(child, pageOf(child, page), glyphs, depth + 1);
                }
            } else {
                add(kid, page, glyphs);
            }
        }
    }

    private void add(Object kid, PDPage page, List<Glyph> glyphs) {
        PDPage on = kid instanceof PDMarkedContentReference reference && reference.getPage() != null ? reference.getPage() : page;
        int mark = kid instanceof Integer number ? number : kid instanceof PDMarkedContentReference reference ? reference.getMCID() : -1;
        List<Glyph> found = on == null ? null : marked.getOrDefault(on.getCOSObject(), Map.of()).remove(mark);
        if (found != null) {
            glyphs.addAll(found);
            read += found.stream().filter(glyph -> !glyph.isBlank()).count();
        }
    }

    private static PDPage pageOf(PDStructureElement element, PDPage around) {
        return element.getPage() == null ? around : element.getPage();
    }
}
