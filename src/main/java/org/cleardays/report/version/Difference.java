package org.cleardays.report.version;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cleardays.report.ReadReport;

/**
 * In what a version of a report differs from the one before it, in the order of the newer one; what was removed comes last.
 *
 * @param changes empty where both say the same
 */
public record Difference(List<Change> changes) {

    /** What happened to it. */
    public enum Kind { ADDED, REMOVED, CHANGED }

    /** What it happened to. */
    public enum Of { STATEMENT, SCALE, FIELD, OUTSIDE }

    /** What became of some of its words. */
    public enum Way { KEPT, ADDED, REMOVED }

    public Difference {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param place   where it stands in the newer version (in the older one, if it was removed), for people
     * @param words   its words: those that were kept, added and removed, in reading order
     * @param details what else changed about it: its mark, its source, about whom it is, who may read it
     */
    public record Change(Of of, Kind kind, String place, List<Piece> words, List<Detail> details) {

        public Change {
            words = List.copyOf(words);
            details = List.copyOf(details);
        }

        public boolean changesWords() {
            return words.stream().anyMatch(piece -> piece.way() != Way.KEPT);
        }

        /** Its words in the newer version; in the older one, where it was removed. */
        public String text() {
            return words.stream().filter(piece -> kind == Kind.REMOVED || piece.way() != Way.REMOVED).map(Piece::words)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Some words, and what became of them. */
    public record Piece(Way way, String words) {
    }

    /**
     * Something about it that changed.
     *
     * @param what   {@code section}, {@code when}, {@code mark}, {@code source}, {@code about}, {@code who-may-read} or {@code score}
     * @param before blank where nothing was written
     */
    public record Detail(String what, String before, String after) {
    }

    /** Whether both versions say the same. */
    public boolean nothing() {
        return changes.isEmpty();
    }

    /** How many of this kind there are, of statements alone. */
    public long statements(Kind kind) {
        return changes.stream().filter(change -> change.of() == Of.STATEMENT && change.kind() == kind).count();
    }

    /**
     * Compares two versions.
     *
     * @param labels what the form calls its fields, by key
     */
    public static Difference between(ReadReport before, ReadReport after, Map<String, String> labels) {
        return new Difference(new Comparison(before, after, labels).changes());
    }
}
