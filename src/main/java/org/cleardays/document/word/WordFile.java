package org.cleardays.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Phrases;
import org.cleardays.document.word.OpenedWord.Broken;
import org.cleardays.document.word.OpenedWord.NotWord;
import org.cleardays.document.word.OpenedWord.PasswordProtected;
import org.cleardays.document.word.OpenedWord.Readable;
import org.cleardays.document.word.OpenedWord.Unsafe;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A Word file (.docx) that was found safe to read, as the trees of its parts.
 *
 * <p>Files come from strangers, so they are read with the platform's XML parser alone; no Word library ever sees them.
 */
public final class WordFile {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final String mainPart;
    private final Document main;
    private final Beside beside;
    private final WordSight sight;

    /** What a Word file holds beside its main part. */
    private record Beside(Optional<Document> styles, List<Document> footers, List<Document> notes, boolean templateElsewhere) {
    }

    private WordFile(String mainPart, Document main, Beside beside) {
        this.mainPart = mainPart;
        this.main = main;
        this.beside = beside;
        this.sight = new WordSight(this);
    }

    /** Opens a file by what it holds, never by its name; every refusal has its own outcome, and none is an exception. */
    public static OpenedWord open(byte[] bytes) {
        return open(bytes, ArchiveLimits.DOCUMENT);
    }

    static OpenedWord open(byte[] bytes, ArchiveLimits limits) {
        if (startsWith(bytes, OLE2)) {
            return holds(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? new PasswordProtected() : new NotWord();
        }
        if (!startsWith(bytes, ZIP)) {
            return new NotWord();
        }
        try {
            return openParts(Archive.ofDocument(bytes, limits));
        } catch (Archive.Refused e) {
            return new Unsafe(e.danger());
        } catch (IOException | SAXException e) {
            return new Broken(e.getClass().getSimpleName());
        }
    }

    private static OpenedWord openParts(Archive archive) throws IOException, SAXException, Archive.Refused {
        archive.refuseDoctypes();
        byte[] types = archive.parts().get("[Content_Types].xml");
        return types == null ? new NotWord() : openAs(SafeXml.tree(types), archive);
    }

    private static OpenedWord openAs(Document types, Archive archive) throws IOException, SAXException {
        Optional<Danger> danger = WordDangers.of(types, archive);
        List<String> main = partsOf(types, "document.main+xml");
        if (danger.isPresent()) {
            return new Unsafe(danger.get());
        }
        if (main.size() > 1) {
            return new Unsafe(Danger.AMBIGUOUS);
        }
        return main.isEmpty() ? new NotWord() : read(main.getFirst(), types, archive);
    }

    private static OpenedWord read(String main, Document types, Archive archive) throws IOException, SAXException {
        Map<String, byte[]> parts = archive.parts();
        if (!parts.containsKey(main)) {
            return new Broken("The main part is missing");
        }
        Document body = SafeXml.tree(parts.get(main));
        if (Xml.children(body.getDocumentElement(), "body").isEmpty()) {
            return new Broken("The main part has no body");
        }
        Optional<Document> styles = trees(List.of("styles+xml"), types, parts).stream().findFirst();
        WordFile file = new WordFile(main, body, new Beside(styles, trees(List.of("footer+xml", "header+xml"), types, parts),
                trees(List.of("footnotes+xml", "endnotes+xml"), types, parts), AttachedTemplate.of(types).liesElsewhere(archive)));
        return new WordCover(file).coversSome() ? new Unsafe(Danger.COVERED) : new Readable(file);
    }

    private static List<Document> trees(List<String> kinds, Document types, Map<String, byte[]> parts) throws IOException, SAXException {
        List<Document> trees = new ArrayList<>();
        for (String part : kinds.stream().flatMap(kind -> partsOf(types, kind).stream()).filter(parts::containsKey).toList()) {
            trees.add(SafeXml.tree(parts.get(part)));
        }
        return trees;
    }

    private static List<String> partsOf(Document types, String kind) {
        return Xml.descendants(types.getDocumentElement(), "Override").stream()
                .filter(override -> override.getAttribute("ContentType").equals(MAIN_TYPE + kind))
                .map(override -> override.getAttribute("PartName").replaceFirst("^/", "")).distinct().toList();
    }

    /** What stands in the file's footers, and then in its headers. */
    public String footerText() {
        WordText text = new WordText(this);
        return Phrases.tidy(String.join(" ", footers().stream().map(text::of).toList()));
    }

    /** Its body, and what stands in its footers. */
    public ReadFile read() {
        return new ReadFile(FileKind.DOCX, new WordBlocks(this).blocks(), footerText(), beside.templateElsewhere());
    }

    /** The name of its main part, such as {@code word/document.xml}. */
    String mainPart() {
        return mainPart;
    }

    Document main() {
        return main;
    }

    /** Which of its letters can be seen. */
    WordSight sight() {
        return sight;
    }

    Element body() {
        return Xml.children(main.getDocumentElement(), "body").getFirst();
    }

    Optional<Element> styles() {
        return beside.styles().map(Document::getDocumentElement);
    }

    List<Element> footers() {
        return beside.footers().stream().map(Document::getDocumentElement).toList();
    }

    /** The parts that hold the notes at the foot of pages and at the end. */
    List<Element> notes() {
        return beside.notes().stream().map(Document::getDocumentElement).toList();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
