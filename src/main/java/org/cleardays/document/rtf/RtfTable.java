package org.cleardays.document.rtf;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.form.BlockBuilder;

/** The row of a rich text's table that is being read: its cells as defined, and their words. */
final class RtfTable {

    /** How a cell was defined; edges in twentieths of a point. */
    private record Defined(int right, boolean mergedLeft, boolean mergedUp) {
    }

    private static final int MOST = 500;

    private final List<Defined> defined = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean mergedLeft;
    private boolean mergedUp;
    private int left;

    /** Whether this control word defines cells. */
    boolean defines(String word, int number) {
        switch (word) {
            case "trowd" -> {
                defined.clear();
                left = 0;
                forget();
            }
            case "trleft" -> left = number;
            case "clmrg" -> mergedLeft = true;
            case "clvmrg" -> mergedUp = true;
            case "cellx" -> {
                if (defined.size() < MOST) {
                    defined.add(new Defined(number, mergedLeft, mergedUp));
                }
                forget();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void forget() {
        mergedLeft = false;
        mergedUp = false;
    }

    void endCell(String text) {
        if (words.size() < MOST) {
            words.add(text);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Hands the row on; a cell that is merged to its left gives it its words and its width. */
    void endRow(BlockBuilder builder) {
        int from = left;
        for (int i = 0; i < words.size(); i++) {
            builder.paragraph(words.get(i), false);
            boolean last = i + 1 >= words.size() || i + 1 >= defined.size() || !defined.get(i + 1).mergedLeft();
            if (last) {
                int right = i < defined.size() ? defined.get(i).right() : from + 1;
                builder.endCell(from, right, i < defined.size() && defined.get(i).mergedUp());
                from = right;
            }
        }
        builder.endRow();
        words.clear();
    }
}
