package org.cleardays.document.carried;

/** Shows files from strangers as sheets, or as words. */
public interface SheetDoor {

    /**
     * What can be seen of a file, as many pages as some seconds allow; takes 30 seconds at most, and never throws whatever the bytes are.
     *
     * @param from the first page wanted, from 0
     */
    Seen look(byte[] file, int from);
}
