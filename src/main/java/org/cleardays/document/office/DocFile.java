package org.cleardays.document.office;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.container.OleContainer;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.form.BlockBuilder;

/** Opens Word files of 1997 to 2003 (.doc). */
public final class DocFile {

    private static final FileKind KIND = FileKind.DOC;
    private static final int FLAGS = 10;
    private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "_vba_project", "vba");

    private DocFile() {
    }

    /** What such a file says; never an exception. */
    public static OpenedFile open(byte[] bytes) {
        try (POIFSFileSystem container = OleContainer.open(bytes)) {
            if (isEncrypted(container.getRoot())) {
                return new OpenedFile.PasswordProtected(KIND);
            }
            Optional<Danger> danger = dangerOf(container.getRoot());
            return danger.isPresent() ? new OpenedFile.Unsafe(KIND, danger.get()) : read(container);
        } catch (EncryptedDocumentException e) {
            return new OpenedFile.PasswordProtected(KIND);
        } catch (OldWordFileFormatException e) {
            return new OpenedFile.Broken(KIND, "It was saved by Word 95 or an older one");
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new OpenedFile.Broken(KIND, e.getClass().getSimpleName());
        }
    }

    /** A flag in the base of its information block, whatever the encryption is ([MS-DOC] 2.5.2). */
    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        try (DocumentInputStream stream = root.createDocumentInputStream("WordDocument")) {
            byte[] base = stream.readNBytes(FLAGS + 2);
            return base.length > FLAGS + 1 && (base[FLAGS + 1] & 1) != 0;
        }
    }

    private static OpenedFile read(POIFSFileSystem container) throws IOException {
        try (HWPFDocument document = new HWPFDocument(container)) {
            DocReader reader = new DocReader(document);
            var file = reader.read();
            if (reader.coversSome()) {
                return new OpenedFile.Unsafe(KIND, Danger.COVERED);
            }
            return reader.actsByFields() ? new OpenedFile.Unsafe(KIND, Danger.ACTIVE) : new OpenedFile.Readable(file);
        }
    }

    private static Optional<Danger> dangerOf(DirectoryNode root) {
        for (Entry entry : root) {
            String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
            if (MACROS.contains(name)) {
                return Optional.of(Danger.MACROS);
            }
            if (name.equals("objectpool") && entry instanceof DirectoryEntry pool && !pool.isEmpty()) {
                return Optional.of(Danger.EMBEDDED);
            }
        }
        return Optional.empty();
    }
}
