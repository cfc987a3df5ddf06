package org.cleardays.document.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens the containers of the old kind (OLE2) that .doc and .msg files are ([MS-CFB]). */
public final class OleContainer {

    private OleContainer() {
    }

    /**
     * The container in these bytes; {@link IOException} where it is damaged, where its folders are nested without end, or where its streams
     * say that together they hold more than there is: readers make room for what a stream says.
     */
    public static POIFSFileSystem open(byte[] bytes) throws IOException {
        try {
            POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes));
            if (said(container.getRoot()) > bytes.length) {
                container.close();
                throw new IOException("Streams that say they are longer than the file");
            }
            return container;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("A damaged container", e);
        }
    }

    private static long said(DirectoryEntry folder) {
        long said = 0;
        for (Entry entry : folder) {
            said += switch (entry) {
                case DocumentEntry stream -> Math.max(0, stream.getSize());
                case DirectoryEntry inner -> said(inner);
                default -> 0;
            };
        }
        return said;
    }
}
