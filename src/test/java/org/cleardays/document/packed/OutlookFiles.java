package org.cleardays.document.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Mails as Outlook saves them, written stream by stream ([MS-OXMSG]). */
public final class OutlookFiles {

    /** An attachment: a file's bytes, or a mail within. */
    private record Attached(String name, byte[] bytes, OutlookFiles mail) {
    }

    private final String words;
    private final List<Attached> attached = new ArrayList<>();

    private OutlookFiles(String words) {
        this.words = words;
    }

    public static OutlookFiles saying(String words) {
        return new OutlookFiles(words);
    }

    public OutlookFiles file(String name, byte[] bytes) {
        attached.add(new Attached(name, bytes, null));
        return this;
    }

    public OutlookFiles mail(String name, OutlookFiles mail) {
        attached.add(new Attached(name, null, mail));
        return this;
    }

    public byte[] bytes() {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(container.getRoot(), 32);
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DirectoryEntry folder, int header) throws IOException {
        stream(folder, "__properties_version1.0", new byte[header]);
        stream(folder, "__substg1.0_1000001F", words.getBytes(StandardCharsets.UTF_16LE));
        for (int i = 0; i < attached.size(); i++) {
            write(attached.get(i), folder.createDirectory("__attach_version1.0_#%08X".formatted(i)));
        }
    }

    private static void write(Attached attached, DirectoryEntry folder) throws IOException {
        stream(folder, "__properties_version1.0", new byte[8]);
        if (attached.mail() == null) {
            stream(folder, "__substg1.0_37010102", attached.bytes());
            stream(folder, "__substg1.0_3707001F", attached.name().getBytes(StandardCharsets.UTF_16LE));
        } else {
            stream(folder, "__substg1.0_3001001F", attached.name().getBytes(StandardCharsets.UTF_16LE));
            attached.mail().write(folder.createDirectory("__substg1.0_3701000D"), 24);
        }
    }

    private static void stream(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
