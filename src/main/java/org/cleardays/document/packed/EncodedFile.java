package org.cleardays.document.packed;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailWords;
import org.cleardays.document.wrapped.WrittenFiles;
import org.cleardays.document.wrapped.WrittenFiles.Written;

/** A text file with other files written into it as lines. */
final class EncodedFile {

    private EncodedFile() {
    }

    static OpenedFile open(WrittenFiles written) {
        if (!written.files().stream().allMatch(Written::whole)) {
            return new OpenedFile.Broken(FileKind.ENCODED, "A file in it is not whole");
        }
        FilesWithin files = new FilesWithin();
        written.files().forEach(file -> files.add(file.bytes(), file.name()));
        return files.packed(FileKind.ENCODED, MailWords.words(written.words()).strip());
    }
}
