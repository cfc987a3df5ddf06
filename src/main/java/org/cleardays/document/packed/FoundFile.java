package org.cleardays.document.packed;

import java.util.List;

import org.cleardays.document.file.OpenedFile;

/**
 * A file that came with a mail, or in something that did.
 *
 * @param name   as it may be shown
 * @param within the names of what it is packed in, outermost first; empty for a file that was attached as it is
 * @param bytes  unpacked
 * @param opened what opening it came to; {@link OpenedFile.Packed} where it holds others, which are found files themselves
 */
public record FoundFile(String name, List<String> within, byte[] bytes, OpenedFile opened) {

    public FoundFile {
        within = List.copyOf(within);
    }

    /** Whether it holds others, or is meant to. */
    public boolean isPacked() {
        return opened instanceof OpenedFile.Packed;
    }
}
