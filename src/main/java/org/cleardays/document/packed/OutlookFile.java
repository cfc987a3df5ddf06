package org.cleardays.document.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.container.OleContainer;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailWords;

/** A mail saved by Outlook (.msg, [MS-OXMSG]). */
final class OutlookFile {

    private static final String PROPERTIES = "__properties_version1.0";

    /** A mail within another has a shorter header before its properties: the last 8 of 32 bytes are missing ([MS-OXMSG] 2.4.1). */
    private static final int HEADER_WITHIN = 24;
    private static final int MISSING = 8;

    private OutlookFile() {
    }

    static OpenedFile open(byte[] bytes) throws IOException {
        try (POIFSFileSystem container = OleContainer.open(bytes); MAPIMessage mail = new MAPIMessage(container)) {
            FilesWithin files = new FilesWithin();
            for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
                add(attachment, files);
            }
            return files.packed(FileKind.MSG, words(mail));
        }
    }

    private static void add(AttachmentChunks attachment, FilesWithin files) throws IOException {
        String shown = text(attachment.getAttachDisplayName());
        if (attachment.getAttachmentDirectory() != null) {
            files.add(asFile(attachment.getAttachmentDirectory().getDirectory()), shown.isBlank() ? "mail.msg" : shown + ".msg");
        } else {
            byte[] bytes = attachment.getAttachData() == null ? null : attachment.getAttachData().getValue();
            files.add(bytes == null ? new byte[0] : bytes, text(attachment.getAttachLongFileName()), text(attachment.getAttachFileName()), shown);
        }
    }

    private static String text(StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }

    /** What is packed as a folder within the container, as the file that it would be by itself. */
    private static byte[] asFile(DirectoryNode folder) throws IOException {
        try (POIFSFileSystem alone = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntryUtils.copyNodes(folder, alone.getRoot());
            if (folder.hasEntryCaseInsensitive(PROPERTIES)) {
                alone.createOrUpdateDocument(new ByteArrayInputStream(withWholeHeader(folder)), PROPERTIES);
            }
            alone.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] withWholeHeader(DirectoryNode folder) throws IOException {
        try (DocumentInputStream in = folder.createDocumentInputStream(PROPERTIES)) {
            byte[] within = in.readAllBytes();
            int header = Math.min(HEADER_WITHIN, within.length);
            byte[] whole = Arrays.copyOf(within, within.length + MISSING);
            Arrays.fill(whole, header, header + MISSING, (byte) 0);
            System.arraycopy(within, header, whole, header + MISSING, within.length - header);
            return whole;
        }
    }

    private static String words(MAPIMessage mail) {
        mail.guess7BitEncoding();
        try {
            return mail.getTextBody();
        } catch (ChunkNotFoundException e) {
            return wordsOfHtml(mail);
        }
    }

    private static String wordsOfHtml(MAPIMessage mail) {
        try {
            return MailWords.ofHtml(mail.getHtmlBody());
        } catch (ChunkNotFoundException e) {
            return wordsOfRichText(mail);
        }
    }

    private static String wordsOfRichText(MAPIMessage mail) {
        try {
            return RichWords.in(mail.getRtfBody());
        } catch (ChunkNotFoundException e) {
            return "";
        }
    }
}
