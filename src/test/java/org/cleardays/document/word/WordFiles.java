package org.cleardays.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files made for tests, good and bad. */
public final class WordFiles {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private WordFiles() {
    }

    /** The parts of a small Word file with this body. */
    public static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='" + MAIN + "'/></Types>"));
        parts.put("word/document.xml", utf8("<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>"));
        return parts;
    }

    /** A small Word file with this body. */
    public static byte[] word(String body) {
        return zip(parts(body));
    }

    /** The same with everything that other programs ask of a Word file. */
    public static Map<String, byte[]> wholeParts(String body) {
        Map<String, byte[]> parts = parts(body);
        parts.computeIfPresent("[Content_Types].xml", (name, types) -> utf8(new String(types, StandardCharsets.UTF_8).replace("<Override",
                "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override")));
        parts.put("_rels/.rels", utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"));
        return parts;
    }

    /** The file with this footer. */
    public static byte[] footed(String words) {
        String w = "xmlns:w='" + W + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
        Map<String, byte[]> parts = parts("");
        parts.put("[Content_Types].xml", utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='" + MAIN + "'/><Override PartName='/word/footer1.xml' "
                + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'/></Types>"));
        parts.put("word/document.xml", utf8("<w:document " + w + "><w:body>" + paragraph(words.length() + " words")
                + "<w:sectPr><w:footerReference w:type='default' r:id='f1'/></w:sectPr></w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='f1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer' "
                + "Target='footer1.xml'/></Relationships>"));
        parts.put("word/footer1.xml", utf8("<w:ftr " + w + ">" + paragraph(words) + "</w:ftr>"));
        return zip(parts);
    }

    /** A paragraph of plain text. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The file with one part added or replaced. */
    public static byte[] with(String part, byte[] bytes) {
        Map<String, byte[]> parts = parts(paragraph("Something"));
        parts.put(part, bytes);
        return zip(parts);
    }

    /** The file behind a password, as Word saves it. */
    public static byte[] encrypted(byte[] word) {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (var in = encryptor.getDataStream(container)) {
                in.write(word);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its parts, in their order. */
    public static Map<String, byte[]> unzip(byte[] word) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
