package org.cleardays.document.rtf;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.form.BlockBuilder;

/** Opens rich text (.rtf). */
public final class RtfFile {

    private static final FileKind KIND = FileKind.RTF;

    private RtfFile() {
    }

    /** What such a file says; never an exception. */
    public static OpenedFile open(byte[] bytes) {
        try {
            RtfReader reader = new RtfReader();
            RtfLexer.read(bytes, reader);
            return reader.danger().<OpenedFile>map(danger -> new OpenedFile.Unsafe(KIND, danger))
                    .orElseGet(() -> new OpenedFile.Readable(reader.file()));
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
        }
    }
}
