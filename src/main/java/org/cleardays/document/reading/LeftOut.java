package org.cleardays.document.reading;

import java.util.List;

import org.cleardays.document.file.FileKind;

/** What a file holds that its readers leave out of its words, told to the office. */
public final class LeftOut {

    private LeftOut() {
    }

    /** In words, to stand in a list; of a file that its reader could read. */
    public static List<String> of(FileKind kind, byte[] file) {
        return List.of();
    }
}
