package org.cleardays.document.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.container.OleContainer;
import org.cleardays.document.file.FileKind;

/** Tells files of the old kind of container (OLE2) apart, by the streams that stand in it. */
final class OleKinds {

    /** By the stream that marks it; the first that is there counts. */
    private static final String[][] STREAMS = {{"EncryptedPackage", "DOCX"}, {"WordDocument", "DOC"}, {"__properties_version1.0", "MSG"},
        {"Workbook", "SPREADSHEET"}, {"Book", "SPREADSHEET"}, {"PowerPoint Document", "PRESENTATION"}};

    private OleKinds() {
    }

    /** An encrypted document of any of the newer kinds is answered as a Word file, which it most likely is. */
    static FileKind of(byte[] bytes) {
        try (POIFSFileSystem container = OleContainer.open(bytes)) {
            return of(container.getRoot());
        } catch (IOException e) {
            return meantAs(bytes);
        }
    }

    private static FileKind of(DirectoryNode root) {
        for (String[] stream : STREAMS) {
            if (root.hasEntryCaseInsensitive(stream[0])) {
                return FileKind.valueOf(stream[1]);
            }
        }
        return FileKind.UNKNOWN;
    }

    /** What a damaged container was meant as: names stand in it in UTF-16. */
    private static FileKind meantAs(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String[] stream : STREAMS) {
            if (text.contains(new String(stream[0].getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))) {
                return FileKind.valueOf(stream[1]);
            }
        }
        return FileKind.UNKNOWN;
    }
}
