package org.cleardays.document.packed;

import java.util.List;

/**
 * Everything that was found in what a mail brought.
 *
 * @param found       each file, what it is packed in before it; the same file under the same name only once
 * @param boundWasHit there is more than {@link Unpacking} takes out, and nobody has looked at the rest: a person must
 */
public record Unpacked(List<FoundFile> found, boolean boundWasHit) {

    public Unpacked {
        found = List.copyOf(found);
    }

    /** The files themselves, without what they are packed in. */
    public List<FoundFile> files() {
        return found.stream().filter(file -> !file.isPacked()).toList();
    }
}
