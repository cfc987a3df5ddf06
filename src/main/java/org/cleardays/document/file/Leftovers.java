package org.cleardays.document.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a file holds and its reader leaves out of its words, and tells it to the office. */
public final class Leftovers {

    /** What it is, in words for one and for several; {@code %d} stands for how many. */
    public enum What {
        DELETION("a tracked deletion", "%d tracked deletions"),
        INSERTION("the name of who inserted words", "the names of who inserted words"),
        COMMENT("a comment", "%d comments"),
        HIDDEN("hidden words", "hidden words"),
        UNSEEN("words too small to read, or in the colour of the paper", "words too small to read, or in the colour of the paper"),
        FIELD("the instruction of a field", "the instructions of %d fields"),
        LINK("the target of a link", "the targets of %d links"),
        PICTURE("a picture", "%d pictures"),
        EMBEDDED("an embedded file", "%d embedded files"),
        DESCRIPTION("the text that describes a picture", "the texts that describe %d pictures"),
        BOOKMARK("the name of a bookmark", "the names of %d bookmarks"),
        DATA("data that belong to the file and stand on no page", "data that belong to the file and stand on no page"),
        PROPERTIES("its properties", "its properties");

        private final String one;
        private final String several;

        What(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private final Map<What, Integer> counts = new EnumMap<>(What.class);

    public void count(What what) {
        counts.merge(what, 1, Integer::sum);
    }

    public void countIf(boolean there, What what) {
        if (there) {
            count(what);
        }
    }

    /** To stand in a list. */
    public List<String> words() {
        return counts.entrySet().stream().map(entry -> words(entry.getKey(), entry.getValue())).toList();
    }

    private static String words(What what, int count) {
        return count == 1 ? what.one : what.several.formatted(count);
    }
}
