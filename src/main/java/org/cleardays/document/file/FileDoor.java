package org.cleardays.document.file;

/** Opens files from strangers. */
public interface FileDoor {

    /** What a file is and says, by its content; takes 30 seconds at most, and never throws whatever the bytes are. */
    OpenedFile open(byte[] bytes);
}
