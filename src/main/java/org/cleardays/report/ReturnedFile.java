package org.cleardays.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.Block.Spot;
import org.cleardays.document.word.WordComments;
import org.cleardays.document.word.WordComments.Comment;

/**
 * An author's own file, with a Word comment at the very statement that each finding is about.
 *
 * <p>Only what came as a Word file (.docx) goes back like this; whoever sent something else has the list and the page.
 */
final class ReturnedFile {

    /** Before a hint: its author may leave everything as it is. */
    private static final String SUGGESTION = "Only a suggestion, you need not change this: ";

    private ReturnedFile() {
    }

    static Optional<byte[]> of(byte[] original, ReadFile read, Map<String, Spot> spots, LookedOver lookedOver, Instant at) {
        List<Comment> comments = Stream.concat(
                lookedOver.findings().stream().map(finding -> new Comment(spot(finding.place(), spots), finding.says())),
                lookedOver.hints().stream().map(hint -> new Comment(spot(hint.place(), spots), SUGGESTION + hint.says()))).toList();
        return read.kind() == FileKind.DOCX && !comments.isEmpty() ? WordComments.add(original, comments, at) : Optional.empty();
    }

    /** A place that is not there (a section that the author left out) is the file as a whole. */
    private static Spot spot(String place, Map<String, Spot> spots) {
        return place.isBlank() ? Comment.WHOLE_FILE : spots.getOrDefault(place, Comment.WHOLE_FILE);
    }
}
