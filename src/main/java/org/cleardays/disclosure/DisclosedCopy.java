package org.cleardays.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.document.face.Settable;

/**
 * A report as one reader may read it. The only thing packs and family pages accept. Numbers run per reader, so that a gap tells
 * nothing.
 *
 * @param title   "Report of Oakfield Primary"
 * @param from    who wrote it: "Ngozi Okafor, designated safeguarding lead, Oakfield Primary"
 * @param written date written, as the author gave it
 */
public record DisclosedCopy(UUID reportId, UUID readerId, int version, String title, String from, String written, List<Part> parts) {

    public DisclosedCopy {
        parts = List.copyOf(parts);
    }

    /** Whether nothing in the report is for this reader. */
    public boolean holdsNothing() {
        return parts.isEmpty();
    }

    /** The scripts of which some characters cannot be set in print, such as "Bengali"; none where the whole copy can. */
    public List<String> notPrintable() {
        Stream<String> said = parts.stream().flatMap(part -> Stream.concat(Stream.of(part.heading()),
                part.blocks().stream().flatMap(block -> Stream.of(block.says(), block.mark()))));
        return Settable.scriptsLackingIn(Stream.concat(Stream.of(title, from, written), said).collect(Collectors.joining("\n")));
    }

    /** A section that holds something for this reader. */
    public record Part(String heading, List<Block> blocks) {
    }

    /**
     * One statement.
     *
     * @param original number in the report, for staff, answers and releases; never shown to the reader. Places on the safety scale are
     *                 numbered on after the last statement
     * @param number   number in this copy, from 1
     * @param says     the author's words
     * @param mark     in plain words: "Recorded as fact in: attendance register", "Seen or heard by Miss Tran, 12 May, in class"
     */
    public record Block(int original, int number, String says, String mark) {
    }
}
