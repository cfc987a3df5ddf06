package org.cleardays.document.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.cleardays.document.file.Leftovers;
import org.cleardays.document.file.Leftovers.What;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a Word file holds beside the words that anybody sees. */
public final class WordLeftovers {

    private static final Map<String, What> ELEMENTS = Map.ofEntries(Map.entry("del", What.DELETION), Map.entry("moveFrom", What.DELETION),
            Map.entry("cellDel", What.DELETION), Map.entry("ins", What.INSERTION), Map.entry("comment", What.COMMENT),
            Map.entry("vanish", What.HIDDEN), Map.entry("instrText", What.FIELD), Map.entry("fldSimple", What.FIELD),
            Map.entry("hyperlink", What.LINK), Map.entry("drawing", What.PICTURE), Map.entry("pict", What.PICTURE),
            Map.entry("docPr", What.DESCRIPTION), Map.entry("bookmarkStart", What.BOOKMARK));

    private final Leftovers left = new Leftovers();

    private WordLeftovers() {
    }

    /** In words, of a file that {@link WordFile} could read. */
    public static List<String> of(byte[] file) {
        WordLeftovers leftovers = new WordLeftovers();
        try {
            Archive archive = Archive.ofDocument(file, ArchiveLimits.DOCUMENT);
            archive.names().forEach(leftovers::name);
            for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
                if (part.getKey().matches("word/[^/]*\\.xml") && !part.getKey().matches("word/(styles|settings|fontTable|numbering)\\.xml")) {
                    leftovers.in(SafeXml.tree(part.getValue()).getDocumentElement());
                }
            }
        } catch (IOException | SAXException | Archive.Refused e) {
            // its reader has read it; a part that nobody reads is damaged
            leftovers.left.count(What.DATA);
        }
        if (WordFile.open(file) instanceof OpenedWord.Readable(WordFile read)) {
            leftovers.left.countIf(new WordCover(read).hidesSome(), What.UNSEEN);
        }
        return leftovers.left.words();
    }

    private void name(String name) {
        left.countIf(name.matches("docProps/(core|app|custom)\\.xml"), What.PROPERTIES);
        left.countIf(name.matches("docProps/thumbnail.*|customXml/item\\d+\\.xml|word/glossary/document\\.xml|word/media/.*"), What.DATA);
        left.countIf(name.matches("word/embeddings/.+"), What.EMBEDDED);
    }

    private void in(Element element) {
        What what = ELEMENTS.get(element.getLocalName());
        boolean mark = element.getLocalName().equals("del") && element.getParentNode().getLocalName().endsWith("rPr");
        if (what != null && !mark) {
            left.count(what);
        }
        Xml.children(element).forEach(this::in);
    }
}
