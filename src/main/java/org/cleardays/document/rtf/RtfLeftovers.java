package org.cleardays.document.rtf;

import java.util.List;
import java.util.Map;

import org.cleardays.document.file.Leftovers;
import org.cleardays.document.file.Leftovers.What;

/** What a rich text holds beside the words that anybody sees: what its control words announce. */
public final class RtfLeftovers implements RtfLexer.Listener {

    private static final Map<String, What> WORDS = Map.ofEntries(Map.entry("deleted", What.DELETION), Map.entry("revised", What.INSERTION),
            Map.entry("annotation", What.COMMENT), Map.entry("v", What.HIDDEN), Map.entry("fldinst", What.FIELD), Map.entry("pict", What.PICTURE),
            Map.entry("bkmkstart", What.BOOKMARK), Map.entry("info", What.PROPERTIES), Map.entry("userprops", What.PROPERTIES),
            Map.entry("wzDescription", What.DESCRIPTION), Map.entry("datastore", What.DATA), Map.entry("themedata", What.DATA),
            Map.entry("xmlnstbl", What.DATA), Map.entry("docvar", What.DATA), Map.entry("private", What.DATA));

    private final Leftovers left = new Leftovers();

    private RtfLeftovers() {
    }

    /** In words, of a file that {@link RtfFile} could read. */
    public static List<String> of(byte[] file) {
        RtfLeftovers leftovers = new RtfLeftovers();
        RtfLexer.read(file, leftovers);
        RtfReader reader = new RtfReader();
        RtfLexer.read(file, reader);
        leftovers.left.countIf(reader.leftSomeUnseen(), What.UNSEEN);
        return leftovers.left.words();
    }

    @Override
    public void word(String name, int number) {
        What what = number == 0 ? null : WORDS.get(name);
        if (what != null) {
            left.count(what);
        }
    }

    @Override
    public void groupBegins() {
        // groups hold nothing of their own
    }

    @Override
    public void groupEnds() {
        // groups hold nothing of their own
    }

    @Override
    public void symbol(char symbol) {
        // symbols announce nothing
    }

    @Override
    public void text(byte letter) {
        // seen or not, the reader knows
    }
}
