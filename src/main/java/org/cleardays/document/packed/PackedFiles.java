package org.cleardays.document.packed;

import java.io.IOException;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.wrapped.WrittenFiles;

/** Opens what holds other files, whatever kind of packing it is. */
public final class PackedFiles {

    private PackedFiles() {
    }

    /** What a file of such a kind holds; for a kind that packs nothing, or nothing that we unpack, it is no document. */
    public static OpenedFile open(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case TNEF -> TnefFile.open(bytes);
                case MSG -> OutlookFile.open(bytes);
                case EML -> MailFile.open(bytes);
                case SMIME -> SmimeFile.open(bytes);
                case ZIP -> ZipFolder.open(bytes);
                case ENCODED -> EncodedFile.open(WrittenFiles.in(bytes));
                case PGP -> new OpenedFile.PasswordProtected(kind);
                default -> new OpenedFile.NotADocument(kind);
            };
        } catch (IOException e) {
            return new OpenedFile.Broken(kind, e.getClass().getSimpleName());
        } catch (RuntimeException | StackOverflowError e) {
            // The libraries that read Outlook's files answer damage with any runtime exception, and endless nesting with an overflow.
            return new OpenedFile.Broken(kind, e.getClass().getSimpleName());
        }
    }
}
