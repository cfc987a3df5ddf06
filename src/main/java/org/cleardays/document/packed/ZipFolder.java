package org.cleardays.document.packed;

import java.io.IOException;

import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;

/** A packed folder (.zip). */
final class ZipFolder {

    private static final long MB = 1024 * 1024;

    /** Threat B2; less in all than for a document, because every entry is kept. */
    private static final ArchiveLimits LIMITS = new ArchiveLimits(500, 64 * MB, 64 * MB, 64 * MB, 100, MB);

    private ZipFolder() {
    }

    static OpenedFile open(byte[] bytes) throws IOException {
        try {
            FilesWithin files = new FilesWithin();
            Archive.unpack(bytes, LIMITS, ZipFolder::isSomebodys).parts().forEach((name, entry) -> files.add(entry, name));
            return files.packed(FileKind.ZIP, "");
        } catch (Archive.Refused e) {
            return new OpenedFile.Unsafe(FileKind.ZIP, e.danger());
        } catch (UnsupportedZipFeatureException e) {
            return UnsupportedZipFeatureException.Feature.ENCRYPTION.equals(e.getFeature()) ? new OpenedFile.PasswordProtected(FileKind.ZIP)
                    : new OpenedFile.Broken(FileKind.ZIP, e.getClass().getSimpleName());
        }
    }

    /** Macs add to each file another one with what only a Mac knows of it. */
    private static boolean isSomebodys(String name) {
        return !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }
}
