package org.cleardays.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.word.WordFiles;
import org.cleardays.fuzz.OfficeSeeds;

/** Old Word files, other OLE2 containers, and OpenDocument texts (threats B2 to B9). */
final class OfficeSpecimens {

    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private OfficeSpecimens() {
    }

    static List<Family> all() {
        return List.of(old(), new Family("doc, damaged").damaged("report.doc", 15, OfficeSeeds.smallDoc()), openDocument(), repeated(),
                new Family("odt, damaged").damaged("report.odt", 10, odt("<text:p>Something</text:p>".repeat(50))));
    }

    private static Family old() {
        byte[] noise = new byte[20_000];
        new Random(Family.SEED).nextBytes(noise);
        return new Family("old containers")
                .file("whole.doc", "readable", OfficeSeeds::smallDoc)
                .file("noise.doc", "", OLE2 + new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1))
                .file("only its magic.doc", "", OLE2)
                .file("zeros.doc", "", OLE2 + "\0".repeat(10_000))
                .file("ones.doc", "", OLE2 + "\u00ff".repeat(10_000))
                .file("macros.doc", "unsafe macros", () -> with("Macros", "VBA"))
                .file("macros of others.doc", "unsafe macros", () -> with("_VBA_PROJECT_CUR", "VBA"))
                .file("objects.doc", "unsafe embedded", () -> with("ObjectPool", "_1234"))
                .file("password.doc", "password", OfficeSpecimens::locked)
                .file("password, of a kind unknown.doc", "password", () -> patched(0x0B, 0x81))
                .file("says Word 95.doc", "", () -> patched(0x02, 0x68))
                .file("spreadsheet.doc", "no document", () -> container("Workbook"))
                .file("presentation.doc", "no document", () -> container("PowerPoint Document"))
                .file("installer.doc", "no document", () -> container("Installer"))
                .file("no streams.doc", "no document", () -> container())
                .file("empty Word stream.doc", "broken", () -> container("WordDocument"));
    }

    private static byte[] locked() {
        Biff8EncryptionKey.setCurrentUserPassword("open sesame");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(OfficeSeeds.smallDoc())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] with(String folder, String inner) {
        return changed(container -> container.getRoot().createDirectory(folder).createDirectory(inner)
                .createDocument("dir", new ByteArrayInputStream(new byte[100])));
    }

    /** One byte of the Word stream set. */
    private static byte[] patched(int at, int value) {
        return changed(container -> {
            byte[] stream = container.getRoot().createDocumentInputStream("WordDocument").readAllBytes();
            stream[at] = (byte) value;
            container.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(stream));
        });
    }

    /** A change to a container. */
    private interface Change {
        void make(POIFSFileSystem container) throws IOException;
    }

    private static byte[] changed(Change change) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(OfficeSeeds.smallDoc()))) {
            change.make(container);
            return written(container);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] container(String... streams) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (String stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            }
            return written(container);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }

    private static Family openDocument() {
        String encrypted = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry "
                + "manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        return new Family("odt, threats")
                .file("whole.odt", "readable", () -> odt("<text:p>Something</text:p>"))
                .file("password.odt", "password", () -> odt("", "META-INF/manifest.xml", encrypted))
                .file("password of the newer kind.odt", "password", () -> odt("", "encrypted-package", "x"))
                .file("Basic.odt", "unsafe macros", () -> odt("", "Basic/Standard/Module1.xml", "<a/>"))
                .file("Python.odt", "unsafe macros", () -> odt("", "Scripts/python/a.py", "import os"))
                .file("listener.odt", "unsafe macros", () -> odt("<script:event-listener xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0'/>"))
                .file("picture from elsewhere.odt", "unsafe external", () -> odt("<text:p><draw:image xlink:href='" + Canary.url() + "a.png'/></text:p>"))
                .file("picture of this machine.odt", "unsafe external", () -> odt("<text:p><draw:image xlink:href='../../../etc/hostname'/></text:p>"))
                .file("section from elsewhere.odt", "unsafe external", () -> odt("<text:section><text:section-source xlink:href='" + Canary.url()
                        + "a.odt'/></text:section>"))
                .file("frame.odt", "unsafe external", () -> odt("<text:p><draw:floating-frame xlink:href='" + Canary.url() + "'/></text:p>"))
                .file("a link for people.odt", "readable", () -> odt("<text:p><text:a xlink:href='" + Canary.url() + "'>x</text:a></text:p>"))
                .file("object.odt", "unsafe embedded", () -> odt("", "Object 1/content.xml", "<a/>"))
                .file("DDE.odt", "unsafe active", () -> odt("<text:dde-connection-decls><text:dde-connection-decl/></text:dde-connection-decls>"))
                .file("no content.odt", "broken", () -> OfficeSeeds.odt(Map.of()))
                .file("no text.odt", "broken", () -> OfficeSeeds.odt(Map.of("content.xml", WordFiles.utf8("<a/>"))))
                .file("5,000 deep.odt", "broken", () -> odt("<text:section>".repeat(5_000) + "</text:section>".repeat(5_000)))
                .file("tracked.odt", "readable", () -> odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>y</text:p>"))
                .file("bomb.odt", ZipSpecimens.BOMB, () -> OfficeSeeds.odt(Map.of("content.xml", new byte[20 * 1024 * 1024])));
    }

    private static Family repeated() {
        Family family = new Family("odt, repeated");
        for (String times : List.of("1000", "1000000", "2147483647", "2147483648", "-1", "99999999999999999999", "many")) {
            family.file(times + " columns.odt", "", () -> odt("<table:table><table:table-row><table:table-cell table:number-columns-repeated='" + times
                    + "'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"));
            family.file(times + " rows.odt", "", () -> odt("<table:table><table:table-row table:number-rows-repeated='" + times + "'><table:table-cell>"
                    + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"));
            family.file(times + " blanks.odt", "", () -> odt("<text:p>a<text:s text:c='" + times + "'/>b</text:p>"));
        }
        return family.file("a million of a million.odt", "", () -> odt("<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell "
                + "table:number-columns-repeated='1000000'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"));
    }

    private static byte[] odt(String body) {
        return OfficeSeeds.odt(Map.of("content.xml", WordFiles.utf8(OfficeSeeds.odtContent(body))));
    }

    private static byte[] odt(String body, String part, String bytes) {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("content.xml", WordFiles.utf8(OfficeSeeds.odtContent(body)));
        parts.put(part, WordFiles.utf8(bytes));
        return OfficeSeeds.odt(parts);
    }
}
