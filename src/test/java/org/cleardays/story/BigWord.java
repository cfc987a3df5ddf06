package org.cleardays.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files as they should not come: very big, or locked with a password. */
final class BigWord {

    private BigWord() {
    }

    /** The same file with a picture in it that nothing can make smaller. */
    static byte[] withPadding(byte[] word, int size) {
        byte[] noise = new byte[size];
        new Random(20260602).nextBytes(noise);
        return with(word, "word/media/picture.jpeg", noise);
    }

    /** The same file with another number in a corner, so that it is not the same file. */
    static byte[] withNote(byte[] word, int number) {
        return with(word, "word/media/note" + number + ".jpeg", new byte[] {(byte) number});
    }

    private static byte[] with(byte[] word, String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(out, entry.getName(), entry.getName().equals("[Content_Types].xml") ? withJpeg(in.readAllBytes()) : in.readAllBytes());
            }
            put(out, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withJpeg(byte[] types) {
        String xml = new String(types, java.nio.charset.StandardCharsets.UTF_8);
        String line = "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>";
        return (xml.contains("\"jpeg\"") ? xml : xml.replaceFirst("(<Types[^>]*>)", "$1" + line)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    /** The same file, locked as Word does it. */
    static byte[] locked(byte[] word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(word);
            }
            files.writeFilesystem(bytes);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
