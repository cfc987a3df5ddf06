package org.cleardays.document.packed;

import java.util.ArrayList;
import java.util.List;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.PackedFile;
import org.cleardays.document.mail.MailWords;

/** Gathers the files that one reader takes out, under names that may be shown. */
final class FilesWithin {

    private final List<PackedFile> files = new ArrayList<>();

    /** A file, by the first of the names that is not blank; none of them may be there. */
    void add(byte[] bytes, String... names) {
        String name = "";
        for (int i = 0; i < names.length && name.isBlank(); i++) {
            name = names[i] == null ? "" : names[i];
        }
        files.add(new PackedFile(MailWords.shownName(name, files.size() + 1), bytes));
    }

    OpenedFile.Packed packed(FileKind kind, String words) {
        return new OpenedFile.Packed(kind, files, words);
    }
}
