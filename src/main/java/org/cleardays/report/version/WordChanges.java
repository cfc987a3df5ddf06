package org.cleardays.report.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.cleardays.report.version.Difference.Piece;
import org.cleardays.report.version.Difference.Way;

/** What became of each word between two wordings. */
final class WordChanges {

    /** Longer wordings are shown as one replaced by the other: comparing takes time that grows with the product of both. */
    private static final int MOST_WORDS = 2_000;

    private WordChanges() {
    }

    /** Both wordings in pieces, in reading order; what was removed comes before what took its place. */
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            add(pieces, old.equals(now) ? Way.KEPT : Way.REMOVED, old);
            add(pieces, Way.ADDED, old.equals(now) ? List.of() : now);
            return pieces;
        }
        int reached = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Way.KEPT, old.subList(reached, delta.getSource().getPosition()));
            add(pieces, Way.REMOVED, delta.getSource().getLines());
            add(pieces, Way.ADDED, delta.getTarget().getLines());
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Way.KEPT, old.subList(reached, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Way way, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(way, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
