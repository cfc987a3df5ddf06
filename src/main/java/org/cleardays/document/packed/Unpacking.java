package org.cleardays.document.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.Attachment;

/** Walks into packed files until nothing is packed any more, within bounds (threat A10). */
public final class Unpacking {

    /**
     * How far the walk goes.
     *
     * @param depth of things packed in one another; what is attached as it is lies at depth 0
     * @param files in all, what they are packed in included
     * @param bytes of all files together
     */
    public record Bounds(int depth, int files, long bytes) {

        public static final Bounds USUAL = new Bounds(5, 50, 200L * 1024 * 1024);
    }

    private final FileDoor door;
    private final Bounds bounds;

    public Unpacking(FileDoor door) {
        this(door, Bounds.USUAL);
    }

    Unpacking(FileDoor door, Bounds bounds) {
        this.door = door;
        this.bounds = bounds;
    }

    /** What a mail's attachments are and hold. */
    public Unpacked unpack(List<Attachment> attachments) {
        Walk walk = new Walk();
        attachments.forEach(attachment -> walk.into(attachment.name(), List.of(), attachment.bytes()));
        return walk.unpacked();
    }

    /** What one file is and holds. */
    public Unpacked unpack(String name, byte[] bytes) {
        Walk walk = new Walk();
        walk.into(name, List.of(), bytes);
        return walk.unpacked();
    }

    /** One walk, with what it has found so far. */
    private final class Walk {

        private final List<FoundFile> found = new ArrayList<>();
        private long bytesFound;
        private boolean boundWasHit;

        private void into(String name, List<String> within, byte[] bytes) {
            if (isFound(name, bytes)) {
                return;
            }
            bytesFound += bytes.length;
            if (within.size() > bounds.depth() || found.size() >= bounds.files() || bytesFound > bounds.bytes()) {
                boundWasHit = true;
                return;
            }
            OpenedFile opened = door.open(bytes);
            found.add(new FoundFile(name, within, bytes, opened));
            if (opened instanceof OpenedFile.Packed packed) {
                List<String> inThis = new ArrayList<>(within);
                inThis.add(name);
                packed.files().forEach(file -> into(file.name(), inThis, file.bytes()));
            }
        }

        /** A mail's attachments name the files of a mail within it once more; and what contains itself ends here. */
        private boolean isFound(String name, byte[] bytes) {
            return bytes.length > 0 && found.stream().anyMatch(file -> file.name().equals(name) && Arrays.equals(file.bytes(), bytes));
        }

        private Unpacked unpacked() {
            return new Unpacked(found, boundWasHit);
        }
    }
}
