package org.cleardays.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.Saying.lines;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.Saying;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile.Broken;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.OpenedFile.PasswordProtected;
import org.cleardays.document.file.OpenedFile.Unsafe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The old Word file under test is one of ours, with a tracked deletion, hidden words, a link, merged cells and a footer. */
class DocFileTest {

    private static final byte[] WHOLE = whole();

    @Test
    void anOldWordFileIsReadAsItsReaderSeesIt() {
        assertThat(lines(DocFile.open(WHOLE))).containsExactly("# What are we worried about?", "Ellie is well, see here. Partly bold.", "# All of it bold",
                "| A:2 | B |", "| c d | e | :^ |", "after");
        assertThat(Saying.file(DocFile.open(WHOLE)).footer()).isEqualTo("Form general/2026-01-05");
    }

    @Test
    @Tag("B4")
    void macrosAreRefused() {
        assertThat(DocFile.open(changed(root -> root.createDirectory("Macros").createDirectory("VBA")))).isEqualTo(new Unsafe(FileKind.DOC, Danger.MACROS));
    }

    @Test
    @Tag("B6")
    void anObjectIsRefusedAndAnEmptyPoolOfThemIsFine() {
        assertThat(DocFile.open(changed(root -> root.createDirectory("ObjectPool").createDirectory("_1")))).isEqualTo(new Unsafe(FileKind.DOC, Danger.EMBEDDED));
        assertThat(lines(DocFile.open(changed(root -> root.createDirectory("ObjectPool"))))).hasSize(6);
    }

    @Test
    @Tag("B4")
    void aFieldThatStartsAProgramIsRefused() {
        byte[] active = main(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).replace("HYPERLINK", "DDEAUTO c")
                .replace("H\0Y\0P\0E\0R\0L\0I\0N\0K\0", "D\0D\0E\0A\0U\0T\0O\0 \0c\0").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(DocFile.open(active)).isEqualTo(new Unsafe(FileKind.DOC, Danger.ACTIVE));
    }

    @Test
    @Tag("B9")
    void aPasswordIsNamed() {
        assertThat(DocFile.open(main(bytes -> {
            bytes[0x0B] |= 1;
            return bytes;
        }))).isEqualTo(new PasswordProtected(FileKind.DOC));
    }

    @Test
    void aFileOfWord95IsNamed() {
        assertThat(DocFile.open(main(bytes -> {
            bytes[2] = 0x68;
            bytes[3] = 0;
            return bytes;
        }))).isEqualTo(new Broken(FileKind.DOC, "It was saved by Word 95 or an older one"));
    }

    @Test
    @Tag("A12")
    void noDamageIsAnException() {
        Random random = new Random(2026);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = WHOLE.clone();
            for (int bytes = random.nextInt(5); bytes >= 0; bytes--) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            assertThat(DocFile.open(damaged)).as("damage %d of seed 2026", i).isNotNull();
        }
    }

    private interface Change {

        void to(DirectoryNode root) throws IOException;
    }

    /** The file with its main stream changed. */
    private static byte[] main(UnaryOperator<byte[]> change) {
        return changed(root -> {
            byte[] bytes;
            try (InputStream in = root.createDocumentInputStream("WordDocument")) {
                bytes = in.readAllBytes();
            }
            root.createOrUpdateDocument("WordDocument", new ByteArrayInputStream(change.apply(bytes)));
        });
    }

    private static byte[] changed(Change change) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(WHOLE)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(container.getRoot());
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] whole() {
        try (InputStream in = DocFileTest.class.getResourceAsStream("/document/oddities.doc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
