package org.cleardays.document.word;

import java.util.regex.Pattern;

/** What the instructions of Word's fields do when a file is opened, in every kind of file that has such fields. */
public final class WordFields {

    /** Stands before each instruction. */
    public static final char BEGIN = '\u0001';

    /** Stands where an instruction or its field ends. */
    public static final char END = '\u0002';

    /** Fields that start a program or fetch a file; one whose name is itself made by a field hides which it is. */
    private static final Pattern ACTIVE = Pattern.compile(
            "\u0001\\s*(\u0001|(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b)", Pattern.CASE_INSENSITIVE);

    private WordFields() {
    }

    /** Whether one of these instructions starts a program or fetches a file. */
    public static boolean act(CharSequence instructions) {
        return ACTIVE.matcher(instructions).find();
    }
}
