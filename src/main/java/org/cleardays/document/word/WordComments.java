package org.cleardays.document.word;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.form.Block.Spot;
import org.xml.sax.SAXException;

/**
 * Writes Word comments into a file from a stranger, each exactly around the words it is about, and changes nothing else of it.
 *
 * <p>No Word library sees the file; equal comments at an equal moment make equal bytes.
 */
public final class WordComments {

    private WordComments() {
    }

    /**
     * A comment; several may stand at one spot.
     *
     * @param spot where it belongs, as reading this very file found it; a comment on the file as a whole stands at its first words
     * @param says one or more sentences
     */
    public record Comment(Spot spot, String says) {

        /** No block: the file as a whole. */
        public static final Spot WHOLE_FILE = Spot.of(-1);
    }

    /** The same file with these comments; empty where it is no Word file (.docx) that can be read. */
    public static Optional<byte[]> add(byte[] file, List<Comment> comments, Instant at) {
        if (!(WordFile.open(file) instanceof OpenedWord.Readable(WordFile opened))) {
            return Optional.empty();
        }
        try {
            return added(new WordParts(file, Archive.ofDocument(file, ArchiveLimits.DOCUMENT).parts()), opened, comments, at);
        } catch (IOException | SAXException | Archive.Refused | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> added(WordParts parts, WordFile file, List<Comment> comments, Instant at)
            throws IOException, SAXException {
        String name = new Relations(parts, file).comments();
        CommentsPart part = CommentsPart.of(parts.part(name), file.main().getDocumentElement(), at);
        Map<Spot, List<String>> ids = new LinkedHashMap<>();
        comments.forEach(comment -> ids.computeIfAbsent(comment.spot(), spot -> new java.util.ArrayList<>()).add(part.add(comment.says())));
        CommentMarks marks = new CommentMarks(file);
        for (Map.Entry<Spot, List<String>> spot : ids.entrySet()) {
            if (!marks.put(spot.getKey(), spot.getValue())) {
                return Optional.empty();
            }
        }
        parts.put(name, part.bytes());
        parts.put(file.mainPart(), XmlWriter.write(file.main()));
        return Optional.of(parts.packed());
    }
}
