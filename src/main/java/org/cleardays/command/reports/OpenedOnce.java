package org.cleardays.command.reports;

import java.util.IdentityHashMap;
import java.util.Map;

import org.cleardays.document.file.FileDoor;
import org.cleardays.document.file.OpenedFile;

/** Remembers what opening each file of one mail came to, so that whoever asks again does not wait again. */
final class OpenedOnce implements FileDoor {

    private final FileDoor door;
    private final Map<byte[], OpenedFile> opened = new IdentityHashMap<>();

    OpenedOnce(FileDoor door) {
        this.door = door;
    }

    @Override
    public OpenedFile open(byte[] bytes) {
        return opened.computeIfAbsent(bytes, door::open);
    }
}
